import type { RoomFormProps } from '../sections/index.js';
import { renderRoomForm } from './renderRoomForm.js';
import { useRoomForm } from './useRoomForm.js';

/** The form of a new or existing room. */
export function RoomForm(props: RoomFormProps) {
  return renderRoomForm(useRoomForm(props));
}
