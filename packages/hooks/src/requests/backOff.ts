import { AnteroomError } from '@anteroom/contract';
import { retryWaitMs } from './retryRequest.js';
import { LONGEST_TIMER_MS } from './sleep.js';

interface Failure {
  failures: number;
  /** How long the query waits before it is polled again, in milliseconds. */
  waitMs: number;
  /** The error with a `Retry-After`, and when that ends, in milliseconds since 1970. */
  quiet: { error: AnteroomError; until: number } | undefined;
}

/** Counts each query's failures in a row and how long it must wait. The only place that stores `Retry-After`. */
export interface BackOff {
  failures(query: string): number;
  /** How long after its last failure a query in use is polled again, in milliseconds. */
  waitMs(query: string): number;
  /** How long automatic requests must wait from now, in milliseconds: the rest of `Retry-After`. */
  quietMs(query: string): number;
  /** The failure with the `Retry-After`, until that has passed. */
  quietBecause(query: string): AnteroomError | undefined;
  failed(query: string, failure: unknown, delayMs: number): void;
  succeeded(query: string): void;
  /** Forgets `Retry-After`, because a person asks for a retry. */
  liftQuiet(query: string): void;
}

export function createBackOff(): BackOff {
  const failing = new Map<string, Failure>();

  function quietMs(query: string): number {
    // `Date.now` continues while the computer sleeps.
    return Math.max(0, (failing.get(query)?.quiet?.until ?? 0) - Date.now());
  }

  return {
    failures: (query) => failing.get(query)?.failures ?? 0,
    waitMs: (query) => failing.get(query)?.waitMs ?? 0,
    quietMs,
    quietBecause: (query) => (quietMs(query) > 0 ? failing.get(query)?.quiet?.error : undefined),
    failed(query, failure, delayMs) {
      const failures = (failing.get(query)?.failures ?? 0) + 1;
      const error = failure instanceof AnteroomError && failure.retryAfterMs !== undefined ? failure : undefined;
      const retryAfterMs = Math.min(error?.retryAfterMs ?? 0, LONGEST_TIMER_MS);
      failing.set(query, {
        failures,
        // Drawn once per failure: a random delay that is redrawn on every read would never elapse.
        waitMs: Math.max(retryWaitMs(failures, delayMs), retryAfterMs),
        quiet: error && { error, until: Date.now() + retryAfterMs },
      });
    },
    succeeded(query) {
      failing.delete(query);
    },
    liftQuiet(query) {
      const failure = failing.get(query);
      if (failure) failure.quiet = undefined;
    },
  };
}
