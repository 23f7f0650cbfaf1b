import { expect, test } from 'vitest';
import { type PollFacts, pollIntervalMs } from './pollIntervalMs.js';

const MINUTE = 60_000;

const quiet: PollFacts = {
  isSignedOut: false,
  isOffline: false,
  isHidden: false,
  isKnockWaiting: false,
  isKnockList: false,
  changesInMs: [-30 * MINUTE, 30 * MINUTE],
  requests: 1,
  quietMs: 0,
};

test.each<[string, Partial<PollFacts>, number | false]>([
  ['when nothing is about to happen: 30 seconds', {}, 30_000],
  ['for what has no window: 30 seconds', { changesInMs: [] }, 30_000],
  ['while a knock waits: 3 seconds', { isKnockWaiting: true }, 3_000],
  ['for who knocks, while nobody does: 5 seconds', { isKnockList: true }, 5_000],
  ['for who knocks, while somebody does: 3 seconds', { isKnockList: true, isKnockWaiting: true }, 3_000],
  ['when the room opens within a minute: 3 seconds', { changesInMs: [MINUTE, 60 * MINUTE] }, 3_000],
  ['when the room has opened within the last minute: 3 seconds', { changesInMs: [-MINUTE, 60 * MINUTE] }, 3_000],
  ['when the room closes within a minute: 3 seconds', { changesInMs: [-60 * MINUTE, 1_000] }, 3_000],
  ['so that the last minute is not slept through', { changesInMs: [MINUTE + 10_000, 60 * MINUTE] }, 10_000],
  ['and no faster on the way there', { changesInMs: [MINUTE + 10, 60 * MINUTE] }, 3_000],
  ['in a hidden tab, even while a knock waits: 2 minutes', { isHidden: true, isKnockWaiting: true }, 120_000],
  ['while offline: not at all', { isOffline: true, isKnockWaiting: true }, false],
  ['while nobody is signed in: not at all', { isSignedOut: true, isKnockWaiting: true }, false],
  ['for a list of 12 pages while a knock waits: 3 seconds for each', { isKnockWaiting: true, requests: 12 }, 36_000],
  ['no sooner than the endpoint asked by `Retry-After`', { isKnockWaiting: true, quietMs: 120_000 }, 120_000],
  ['for a list of 5 pages otherwise: as for one', { requests: 5 }, 30_000],
])('it asks again %s', (_, facts, everyMs) => {
  expect(pollIntervalMs({ ...quiet, ...facts })).toBe(everyMs);
});
