import type { Knock } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { defaultStrings } from '../../text/index.js';
import { type InCallPerson, mergeRoster } from '../people/mergeRoster.js';
import { rosterNews } from './rosterNews.js';

const words = defaultStrings.roster.announced;
const invited = ['Ada', 'Ben', 'Cleo', 'Dot'].map((displayName) => ({
  acsUserId: displayName,
  displayName,
  role: 'Attendee' as const,
}));
const moment = (inCall: InCallPerson[], knocks: Knock[] = []) => ({ people: mergeRoster(invited, inCall), knocks });
const here = (...names: string[]) => names.map((acsUserId) => ({ acsUserId }));
const knock = (id: string, displayName: string): Knock => ({
  id,
  displayName,
  state: 'waiting',
  knockedAt: '2026-06-05T12:00:00Z',
  expiresAt: '2026-06-05T13:00:00Z',
});

test('one person is named, several are counted in one sentence', () => {
  expect(rosterNews(moment([]), moment(here('Ben')), 'Ada', defaultStrings)).toEqual([words.joined({ name: 'Ben' })]);
  expect(rosterNews(moment([]), moment(here('Ben', 'Cleo', 'Dot')), 'Ada', defaultStrings)).toEqual([
    words.manyJoined({ count: 3 }),
  ]);
});

test('a person whose name is unknown is counted, not called a guest', () => {
  const unlisted = (inCall: InCallPerson[]) => ({ people: mergeRoster(undefined, inCall) ?? [], knocks: [] });
  expect(rosterNews(unlisted([]), unlisted(here('Ben')), 'Ada', defaultStrings)).toEqual([
    words.manyJoined({ count: 1 }),
  ]);
});

test('people who leave, raise a hand or knock are announced, but never the current user', () => {
  const before = moment(here('Ada', 'Ben', 'Cleo'));
  const after = moment([{ acsUserId: 'Cleo', hand: 1 }], [knock('1', 'Eve')]);
  expect(rosterNews(before, after, 'Ada', defaultStrings)).toEqual([
    words.knock({ name: 'Eve' }),
    words.left({ name: 'Ben' }),
    words.hand({ name: 'Cleo' }),
  ]);
});

test('known hands and knocks, and microphone changes, are not announced', () => {
  const before = moment([{ acsUserId: 'Ben', hand: 1, microphone: true }], [knock('1', 'Eve')]);
  const after = moment([{ acsUserId: 'Ben', hand: 1, microphone: false }], [knock('1', 'Eve')]);
  expect(rosterNews(before, after, 'Ada', defaultStrings)).toEqual([]);
});
