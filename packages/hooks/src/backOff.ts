import { retryWaitMs } from './retryRequest.js';

/** How often each query failed in a row, over all its requests. */
export interface BackOff {
  failures(query: string): number;
  /** How long after its last failure a query that is in use is asked for again, in milliseconds. */
  waitMs(query: string): number;
  failed(query: string, delayMs: number): void;
  succeeded(query: string): void;
}

export function createBackOff(): BackOff {
  const failing = new Map<string, { failures: number; waitMs: number }>();
  return {
    failures: (query) => failing.get(query)?.failures ?? 0,
    waitMs: (query) => failing.get(query)?.waitMs ?? 0,
    failed(query, delayMs) {
      const failures = (failing.get(query)?.failures ?? 0) + 1;
      // Chosen once a failure: a wait that is another each time it is looked at would never be over.
      failing.set(query, { failures, waitMs: retryWaitMs(failures, delayMs) });
    },
    succeeded(query) {
      failing.delete(query);
    },
  };
}
