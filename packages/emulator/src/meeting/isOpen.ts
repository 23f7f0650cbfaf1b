import { isJoinable, roomPhase } from '@anteroom/contract';
import type { RoomSettings } from '../state/index.js';

/** Whether a room can be joined now. */
export function isOpen(room: RoomSettings, now: number): boolean {
  return isJoinable(roomPhase(room, now));
}
