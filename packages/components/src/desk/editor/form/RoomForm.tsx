import type { RoomFormProps } from '../sections/index.js';
import { renderRoomForm } from './renderRoomForm.js';
import { useRoomForm } from './useRoomForm.js';

/** The fields of a room, and what saving them does. */
export function RoomForm(props: RoomFormProps) {
  return renderRoomForm(useRoomForm(props));
}
