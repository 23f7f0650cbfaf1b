import { type RoomPhase, type RoomSummary, roomPhase } from '@anteroom/contract';

/** A room of the list with its phase at a moment. */
export interface ListedRoom {
  room: RoomSummary;
  phase: RoomPhase;
}

const ORDER: Record<RoomPhase, number> = { closing: 0, open: 0, scheduled: 1, expired: 2, deleted: 2 };

/** Rooms as people look for them: the open ones, then by next opening, then those that are over, the latest first. */
export function sortRooms(rooms: readonly RoomSummary[], now: number): ListedRoom[] {
  const listed = rooms.map((room) => ({ room, phase: roomPhase(room, now) }));
  const starts = ({ room }: ListedRoom) => Date.parse(room.validFrom);
  const ends = ({ room }: ListedRoom) => Date.parse(room.validUntil);
  return listed.sort((a, b) => {
    const group = ORDER[a.phase] - ORDER[b.phase];
    if (group !== 0) return group;
    if (a.phase === 'scheduled') return starts(a) - starts(b);
    return a.phase === 'expired' ? ends(b) - ends(a) : ends(a) - ends(b);
  });
}
