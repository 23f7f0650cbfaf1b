import type { RoomSummary } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { sortRooms } from './sortRooms.js';

const NOW = Date.parse('2030-06-05T12:00:00Z');
const HOUR_MS = 3_600_000;

function room(title: string, opens: number, closes: number): RoomSummary {
  return {
    id: title,
    title,
    validFrom: new Date(NOW + opens * HOUR_MS).toISOString(),
    validUntil: new Date(NOW + closes * HOUR_MS).toISOString(),
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    me: { may: [] },
  };
}

test('open rooms come first, then the next to open, then the most recently expired', () => {
  const rooms = [
    room('in two days', 48, 49),
    room('over', -3, -2),
    room('open', -1, 5),
    room('next', 1, 2),
    room('long over', -9, -8),
    room('closing', -1, 0.01),
  ];
  expect(sortRooms(rooms, NOW).map(({ room: { title }, phase }) => [title, phase])).toEqual([
    ['closing', 'closing'],
    ['open', 'open'],
    ['next', 'scheduled'],
    ['in two days', 'scheduled'],
    ['over', 'expired'],
    ['long over', 'expired'],
  ]);
});
