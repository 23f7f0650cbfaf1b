import { AnteroomError } from '@anteroom/contract';
import { isTimedOut } from './requestErrors.js';
import { MAX_WAIT_MS } from './retryRequest.js';

/** From so many polls in a row without an answer on, what is shown may be out of date. */
const STALE_FROM = 2;

/** How many polls of each query had no answer, in a row. */
export interface MissedPolls {
  /** Why what is known of a query may be out of date; `undefined` while it is not. */
  because(query: string): AnteroomError | undefined;
  /** One attempt of a poll failed. */
  attemptFailed(query: string, failure: unknown): void;
  /** A poll failed, with all its attempts. */
  failed(query: string, failure: unknown): void;
  answered(query: string): void;
}

/** @param onChange something became out of date, or no longer is */
export function createMissedPolls(onChange: () => void): MissedPolls {
  const missed = new Map<string, { polls: number; error: AnteroomError }>();

  function because(query: string): AnteroomError | undefined {
    const known = missed.get(query);
    return known && known.polls >= STALE_FROM ? known.error : undefined;
  }

  function miss(query: string, error: AnteroomError, polls: number) {
    missed.set(query, { polls: (missed.get(query)?.polls ?? 0) + polls, error });
    if (because(query)) onChange();
  }

  return {
    because,
    attemptFailed(query, failure) {
      // An attempt that hung took as long as polls that fail at once.
      if (failure instanceof AnteroomError && isTimedOut(failure)) miss(query, failure, 1);
    },
    failed(query, failure) {
      if (!(failure instanceof AnteroomError) || isTimedOut(failure)) return;
      // Who asks for more patience than a poll has makes the next one miss too.
      miss(query, failure, (failure.retryAfterMs ?? 0) > MAX_WAIT_MS ? STALE_FROM : 1);
    },
    answered(query) {
      const wasStale = because(query) !== undefined;
      missed.delete(query);
      if (wasStale) onChange();
    },
  };
}
