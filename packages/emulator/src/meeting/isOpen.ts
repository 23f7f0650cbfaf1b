import { isJoinable, roomPhase } from '@anteroom/contract';
import type { RoomSettings } from '../state/index.js';
import { serviceTime } from '../wire/index.js';

/** Whether a room can be joined now. */
export function isOpen(room: RoomSettings, now: number): boolean {
  const window = { validFrom: serviceTime(room.validFrom), validUntil: serviceTime(room.validUntil) };
  return isJoinable(roomPhase(window, now));
}
