import type { UpdateRoom } from '@anteroom/contract';

/** Applies changes to a room, without those of its people. Absent fields stay as they are. */
export function withRoomChanges<T extends object>(room: T, { participants, was, ...changes }: UpdateRoom): T {
  return { ...room, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}
