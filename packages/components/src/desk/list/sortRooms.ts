import { type RoomPhase, type RoomSummary, roomPhase } from '@anteroom/contract';

/** A room of the list with its current phase. */
export interface ListedRoom {
  room: RoomSummary;
  phase: RoomPhase;
}

const ORDER: Record<RoomPhase, number> = { closing: 0, open: 0, scheduled: 1, expired: 2, deleted: 2 };

/**
 * Sorts rooms the way people look for them: open rooms, then by next opening, then expired rooms, the latest first.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 */
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
