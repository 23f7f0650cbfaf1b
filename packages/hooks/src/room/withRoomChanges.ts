import type { UpdateRoom } from '@anteroom/contract';

/** Applies changes to a room. Absent fields stay as they are. */
export function withRoomChanges<T extends object>(room: T, changes: UpdateRoom): T {
  return { ...room, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}
