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
  const all: ArrangeOptions = {
    groupBy: 'presence',
    meId: undefined,
    query: '',
    nameOf,
    locale: 'en',
    speakersFirst: true,
    ...options,
  };
  return arrangeRoster(mergeRoster(invited, inCall), all).map(({ key, ids }) => [key, ...ids]);
}

test('raised hands come first in their order, then the current user, then people speaking, then names in the order of the language', () => {
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

test('without speakers first, speaking moves nobody', () => {
  const inCall = [{ acsUserId: 'Ben', speaking: true }, { acsUserId: 'ada' }, { acsUserId: 'Éva', hand: 1 }];
  expect(arranged(inCall, { speakersFirst: false })[0]).toEqual(['in-call', 'Éva', 'ada', 'Ben']);
});

test('grouped by role, people in the call come before people who are only invited, and Consumers are listed', () => {
  expect(arranged([{ acsUserId: 'Éva' }], { groupBy: 'role' })).toEqual([
    ['Presenter', 'Zoë'],
    ['Consumer', 'Éva', 'ada', 'Ben', 'Łukasz'],
  ]);
});

test('grouped by role, people whose role is unknown have a section', () => {
  expect(arranged([{ acsUserId: 'stranger' }], { groupBy: 'role' }).at(-1)).toEqual(['unknown-role', 'stranger']);
});

test('the search ignores accents and case', () => {
  expect(arranged([], { query: ' ZOE ' })).toEqual([['invited', 'Zoë']]);
  expect(arranged([], { query: 'luk' })).toEqual([['invited', 'Łukasz']]);
  expect(arranged([], { query: 'nobody' })).toEqual([]);
});

test('a kept order leaves everyone who stays in place, and adds new people at the end', () => {
  const former = [{ key: 'in-call' as const, ids: ['a', 'b', 'c'] }];
  const next = [{ key: 'in-call' as const, ids: ['new', 'c', 'a'] }];
  expect(keepOrder(former, next)).toEqual([{ key: 'in-call', ids: ['a', 'c', 'new'] }]);
});
