import { AnteroomError } from '@anteroom/contract';
import { LONGEST_TIMER_MS } from './longestTimer.js';
import { retryWaitMs } from './retryRequest.js';

interface Failure {
  failures: number;
  /** How long it is left alone, in milliseconds. */
  waitMs: number;
  /** What asked for patience by `Retry-After`, and until when, in milliseconds since 1970. */
  quiet: { error: AnteroomError; until: number } | undefined;
}

/** How often each query failed in a row, and how long it is left alone for that. The one place that knows `Retry-After`. */
export interface BackOff {
  failures(query: string): number;
  /** How long after its last failure a query that is in use is asked for again, in milliseconds. */
  waitMs(query: string): number;
  /** How long nothing may be asked by itself, in milliseconds from now: what is left of `Retry-After`. */
  quietMs(query: string): number;
  /** The failure that asked for patience, while that lasts. */
  quietBecause(query: string): AnteroomError | undefined;
  failed(query: string, failure: unknown, delayMs: number): void;
  succeeded(query: string): void;
  /** Somebody asks themselves, whatever `Retry-After` says. */
  liftQuiet(query: string): void;
}

export function createBackOff(): BackOff {
  const failing = new Map<string, Failure>();

  function quietMs(query: string): number {
    // By the clock that goes on while the computer sleeps.
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
        // Chosen once a failure: a wait that is another each time it is looked at would never be over.
        waitMs: Math.max(retryWaitMs(failures, delayMs), retryAfterMs),
        quiet: error && { error, until: Date.now() + retryAfterMs },
      });
    },
    succeeded(query) {
      failing.delete(query);
    },
    liftQuiet(query) {
      const known = failing.get(query);
      if (known) known.quiet = undefined;
    },
  };
}
