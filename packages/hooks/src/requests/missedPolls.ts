import { AnteroomError } from '@anteroom/contract';
import { isTimedOut } from './requestErrors.js';
import { MAX_WAIT_MS } from './retryRequest.js';

/** After this many missed polls in a row, cached data may be out of date. */
const STALE_FROM = 2;

/** Counts each query's missed polls in a row. */
export interface MissedPolls {
  /** Why a query's data may be out of date; `undefined` while it is current. */
  because(query: string): AnteroomError | undefined;
  /** One attempt of a poll failed. */
  attemptFailed(query: string, failure: unknown): void;
  /** A poll failed, after all its attempts. */
  failed(query: string, failure: unknown): void;
  succeeded(query: string): void;
}

/** @param onChange called when data becomes out of date or current again */
export function createMissedPolls(onChange: () => void): MissedPolls {
  const missed = new Map<string, { polls: number; error: AnteroomError }>();

  function because(query: string): AnteroomError | undefined {
    const entry = missed.get(query);
    return entry && entry.polls >= STALE_FROM ? entry.error : undefined;
  }

  function miss(query: string, error: AnteroomError, polls: number) {
    missed.set(query, { polls: (missed.get(query)?.polls ?? 0) + polls, error });
    if (because(query)) onChange();
  }

  return {
    because,
    attemptFailed(query, failure) {
      // A hanging attempt takes as long as polls that fail at once.
      if (failure instanceof AnteroomError && isTimedOut(failure)) miss(query, failure, 1);
    },
    failed(query, failure) {
      if (!(failure instanceof AnteroomError) || isTimedOut(failure)) return;
      // A `Retry-After` longer than a poll's retries makes the next poll miss too.
      miss(query, failure, (failure.retryAfterMs ?? 0) > MAX_WAIT_MS ? STALE_FROM : 1);
    },
    succeeded(query) {
      const wasStale = because(query) !== undefined;
      missed.delete(query);
      if (wasStale) onChange();
    },
  };
}
