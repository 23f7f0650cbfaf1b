import { expect, test } from 'vitest';
import { callEffects } from './callEffects.js';
import { type DraftChange, draftReducer, newDraft, type RoomDraft } from './roomDraft.js';

const NOW = Date.parse('2030-06-05T12:30:00Z');
const before: RoomDraft = {
  ...newDraft({ validFrom: '2030-06-05T12:00:00Z', validUntil: '2030-06-05T14:00:00Z' }, 'UTC'),
  following: { lengthMs: 2 * 60 * 60_000, until: '2030-06-05T14:00:00Z' },
  people: ['ada', 'ben', 'cleo'].map((id) => ({ id, displayName: id, role: 'Attendee' as const, isInvited: true })),
};

function effects(changes: DraftChange[], inCall?: string[], now = NOW) {
  const told = callEffects(before, changes.reduce(draftReducer, before), inCall && new Set(inCall), now);
  return told?.map((effect) =>
    'people' in effect ? { ...effect, people: effect.people.map(({ id }) => id) } : effect,
  );
}

test('role changes, grouped by role, and removals are effects', () => {
  const changes: DraftChange[] = [
    { type: 'role', id: 'ada', role: 'Consumer' },
    { type: 'role', id: 'ben', role: 'Consumer' },
    { type: 'remove', id: 'cleo' },
  ];
  expect(effects(changes)).toEqual([
    { kind: 'role', role: 'Consumer', people: ['ada', 'ben'] },
    { kind: 'removed', people: ['cleo'] },
  ]);
  expect(effects(changes, ['ben'])).toEqual([{ kind: 'role', role: 'Consumer', people: ['ben'] }]);
});

test('a new end of the window is an effect, whether earlier or later', () => {
  for (const time of ['13:00', '15:00']) {
    expect(effects([{ type: 'moment', end: 'closes', typed: { time } }])).toEqual([
      { kind: 'ends', at: `2030-06-05T${time}:00.000Z` },
    ]);
  }
});

test('an opening in the future is an effect: nobody can join until then', () => {
  expect(effects([{ type: 'moment', end: 'opens', typed: { time: '13:00' } }])).toEqual([
    { kind: 'not-before', at: '2030-06-05T13:00:00.000Z' },
  ]);
});

test('changes that people in the call do not notice have no effects', () => {
  expect(
    effects([
      { type: 'title', title: 'Other' },
      { type: 'pasted', text: 'dot' },
      { type: 'add-pasted' },
      { type: 'window', window: { validFrom: '2030-06-05T11:00:00Z', validUntil: '2030-06-05T14:00:00Z' } },
    ]),
  ).toEqual([]);
});

test('there are no effects while the room is not open: nobody is in its call', () => {
  const changes: DraftChange[] = [{ type: 'remove', id: 'ada' }];
  expect(effects(changes, undefined, Date.parse('2030-06-05T11:00:00Z'))).toBeUndefined();
  expect(effects(changes, undefined, Date.parse('2030-06-05T15:00:00Z'))).toBeUndefined();
});
