import type { FakeEndpointOptions, FakeRoom } from '@anteroom/testing';

const HOUR_MS = 3_600_000;

const PLANS: [title: string, opens: number, closes: number][] = [
  ['Weekly planning', 26, 27],
  ['Ärzteteam: Übergabe der Nachtschicht auf Station 4, mit allen Vertretungen', -1, 0.05],
  ['مراجعة التصميم', 3, 4],
  ['Standup', -0.5, 0.5],
  ['Quarterly review', 24 * 40, 24 * 40 + 2],
  ['Kick-off', -50, -49],
  ['Retrospective', -3, -2],
  ['Reading circle', -24 * 20, 24 * 120],
];

function room(now: number, index: number): FakeRoom {
  const [title, opens, closes] = PLANS[index % PLANS.length] ?? ['Room', 1, 2];
  const round = Math.floor(index / PLANS.length);
  return {
    id: String(994_123_456_780_000 + index),
    title: round === 0 ? title : `${title} ${round + 1}`,
    validFrom: new Date(now + (opens - round) * HOUR_MS).toISOString(),
    validUntil: new Date(now + (closes - round / 2) * HOUR_MS).toISOString(),
    ownerId: 'olga',
    knocking: index % 2 === 0,
    roster: { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' },
  };
}

/**
 * An endpoint with open, upcoming and ended rooms, all created by the organizer.
 *
 * @param as the signed-in person: the organizer, or someone who is a Presenter in each room
 */
export function deskRooms(count: number, as: 'olga' | 'ada' = 'olga'): FakeEndpointOptions {
  const now = Date.now();
  return {
    me: as,
    people: [
      { id: 'olga', displayName: 'Olga Petrova', isOrganizer: true },
      { id: 'ada', displayName: 'Ada Lovelace' },
      { id: 'ben', displayName: 'Ben Okafor' },
      { id: 'cleo', displayName: 'Cleo Martín' },
    ],
    rooms: Array.from({ length: count }, (_, index) => room(now, index)),
  };
}

/** The id of the room with this number, from 0. */
export function deskRoomId(index: number): string {
  return String(994_123_456_780_000 + index);
}
