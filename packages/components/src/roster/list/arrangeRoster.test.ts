import { expect, test } from 'vitest';
import { type InCallPerson, mergeRoster, type RosterPerson } from '../people/mergeRoster.js';
import { type ArrangeOptions, arrangeRoster, keepOrder } from './arrangeRoster.js';

const invited = ['Zoë', 'Łukasz', 'ada', 'Ben', 'Éva'].map((displayName, index) => ({
  acsUserId: displayName,
  displayName,
  role: index === 0 ? ('Presenter' as const) : ('Consumer' as const),
}));

function arranged(inCall: InCallPerson[], options: Partial<ArrangeOptions> = {}) {
  const nameOf = (person: RosterPerson) => person.displayName ?? 'Guest';
  const all: ArrangeOptions = { groupBy: 'presence', meId: undefined, query: '', nameOf, locale: 'en', ...options };
  return arrangeRoster(mergeRoster(invited, inCall), all).map(({ key, ids }) => [key, ...ids]);
}

test('hands come first in their order, then oneself, then who speaks, then names as the language orders them', () => {
  const inCall = [
    { acsUserId: 'Zoë', hand: 2 },
    { acsUserId: 'ada' },
    { acsUserId: 'Ben', speaking: true },
    { acsUserId: 'Éva', hand: 1 },
    { acsUserId: 'Łukasz' },
  ];
  expect(arranged(inCall, { meId: 'Łukasz' })).toEqual([['in-call', 'Éva', 'Zoë', 'Łukasz', 'Ben', 'ada']]);
  expect(arranged([])).toEqual([['invited', 'ada', 'Ben', 'Éva', 'Łukasz', 'Zoë']]);
});

test('by role, who is in the call comes before who is only invited, and Consumers are there', () => {
  expect(arranged([{ acsUserId: 'Éva' }], { groupBy: 'role' })).toEqual([
    ['Presenter', 'Zoë'],
    ['Consumer', 'Éva', 'ada', 'Ben', 'Łukasz'],
  ]);
});

test('somebody whose role nobody told has a place by role too', () => {
  expect(arranged([{ acsUserId: 'stranger' }], { groupBy: 'role' }).at(-1)).toEqual(['unknown-role', 'stranger']);
});

test('the search finds names without their accents, and in any case', () => {
  expect(arranged([], { query: ' ZOE ' })).toEqual([['invited', 'Zoë']]);
  expect(arranged([], { query: 'luk' })).toEqual([['invited', 'Łukasz']]);
  expect(arranged([], { query: 'nobody' })).toEqual([]);
});

test('an order that is kept moves nobody who stays, and puts who is new last', () => {
  const former = [{ key: 'in-call' as const, ids: ['a', 'b', 'c'] }];
  const next = [{ key: 'in-call' as const, ids: ['new', 'c', 'a'] }];
  expect(keepOrder(former, next)).toEqual([{ key: 'in-call', ids: ['a', 'c', 'new'] }]);
});
