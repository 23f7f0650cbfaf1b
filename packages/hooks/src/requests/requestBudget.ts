import { sleep } from './sleep.js';

/** The most requests of one query in any 60 seconds, for whatever reason. A list of several pages counts once. */
export const MOST_REQUESTS_A_MINUTE = 30;

const MINUTE_MS = 60_000;

/** Spaces out the requests of each query, so that a bug here or in a host's code can't flood the endpoint. */
export interface RequestBudget {
  /** Waits until one more request fits the budget, usually not at all. Rejects with the reason of `signal`. */
  turn(query: string, signal: AbortSignal): Promise<void>;
}

export function createRequestBudget(): RequestBudget {
  const sent = new Map<string, number[]>();
  return {
    async turn(query, signal) {
      for (;;) {
        const now = performance.now();
        const recent = (sent.get(query) ?? []).filter((at) => at > now - MINUTE_MS);
        const [oldest] = recent;
        if (oldest === undefined || recent.length < MOST_REQUESTS_A_MINUTE) {
          sent.set(query, [...recent, now]);
          return;
        }
        await sleep(oldest + MINUTE_MS - now, signal);
      }
    },
  };
}
