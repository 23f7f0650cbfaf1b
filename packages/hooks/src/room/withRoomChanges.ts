import type { UpdateRoom } from '@anteroom/contract';

/** A room as it will be after a change: what is left out stays as it is. */
export function withRoomChanges<T extends object>(room: T, changes: UpdateRoom): T {
  return { ...room, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}
