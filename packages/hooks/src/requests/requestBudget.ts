import { sleep } from './sleep.js';

/** No query is asked for more often than this in any 60 seconds, whatever causes it. A list of several pages counts once. */
export const MOST_REQUESTS_A_MINUTE = 30;

const MINUTE_MS = 60_000;

/** Keeps the requests of each query apart, so that no fault of ours or of a host's code becomes a flood. */
export interface RequestBudget {
  /** Waits until one more request is within the budget, mostly not at all. Rejects with the reason of `signal`. */
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
