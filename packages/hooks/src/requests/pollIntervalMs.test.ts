import { expect, test } from 'vitest';
import { type PollFacts, pollIntervalMs } from './pollIntervalMs.js';

const MINUTE = 60_000;

const quiet: PollFacts = {
  isSignedOut: false,
  isOffline: false,
  isHidden: false,
  isKnockWaiting: false,
  isKnockList: false,
  isAwaited: false,
  changesInMs: [-30 * MINUTE, 30 * MINUTE],
  requests: 1,
  quietMs: 0,
};

test.each<[string, Partial<PollFacts>, number | false]>([
  ['when nothing is about to happen: every 30 seconds', {}, 30_000],
  ['for data without a window: every 30 seconds', { changesInMs: [] }, 30_000],
  ['while a knock waits: every 3 seconds', { isKnockWaiting: true }, 3_000],
  ['for the list of knocks, while nobody waits: every 5 seconds', { isKnockList: true }, 5_000],
  ['while the user waits for an invitation: every 5 seconds', { isAwaited: true }, 5_000],
  ['for the list of knocks, while someone waits: every 3 seconds', { isKnockList: true, isKnockWaiting: true }, 3_000],
  ['when the room opens within a minute: every 3 seconds', { changesInMs: [MINUTE, 60 * MINUTE] }, 3_000],
  ['when the room has opened within the last minute: every 3 seconds', { changesInMs: [-MINUTE, 60 * MINUTE] }, 3_000],
  ['when the room closes within a minute: every 3 seconds', { changesInMs: [-60 * MINUTE, 1_000] }, 3_000],
  ['early enough for the last minute before a change', { changesInMs: [MINUTE + 10_000, 60 * MINUTE] }, 10_000],
  ['no faster than every 3 seconds before that', { changesInMs: [MINUTE + 10, 60 * MINUTE] }, 3_000],
  ['in a hidden tab, even while a knock waits: every 2 minutes', { isHidden: true, isKnockWaiting: true }, 120_000],
  ['never while offline', { isOffline: true, isKnockWaiting: true }, false],
  ['never while nobody is signed in', { isSignedOut: true, isKnockWaiting: true }, false],
  [
    'for a list of 12 pages while a knock waits: every 3 seconds per page',
    { isKnockWaiting: true, requests: 12 },
    36_000,
  ],
  ['not before `Retry-After` has passed', { isKnockWaiting: true, quietMs: 120_000 }, 120_000],
  ['for a list of 5 pages otherwise: as for one page', { requests: 5 }, 30_000],
])('it polls %s', (_, facts, everyMs) => {
  expect(pollIntervalMs({ ...quiet, ...facts })).toBe(everyMs);
});
