import { AnteroomError } from '@anteroom/contract';
import { sleep } from './sleep.js';
import { sleepWhileOffline } from './sleepWhileOffline.js';

/** How often a request is sent before its failure counts. */
const TRIES = 3;

/** No wait for the next try is longer than this, in milliseconds. */
export const MAX_WAIT_MS = 30_000;

export interface RetryOptions {
  /** Ends the waiting at once. */
  signal: AbortSignal;
  /** Wait before the second try, in milliseconds; doubled for each further one, up to 30 seconds. */
  delayMs: number;
  /** How many tries failed before these, for what is tried again and again. Default: 0. */
  failedBefore?: number | undefined;
  /** Whether further tries wait while the browser says that it is offline, and go on at once when it no longer does. */
  isPausedOffline?: boolean | undefined;
}

/**
 * Sends a request up to three times, as long as its failure says that trying again can help. A failure that asks for
 * more than 30 seconds of patience is given to the caller at once, who can tell the person.
 *
 * TanStack Query's own retries are not used: they wait until the page is visible, and a person who shares another window
 * would lose the call when a token could not be refreshed at the first try.
 */
export async function retryRequest<T>(request: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, delayMs, failedBefore = 0, isPausedOffline = false } = options;
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof AnteroomError) || !error.retryable || tries === TRIES) throw error;
      const waitMs = Math.max(retryWaitMs(failedBefore + tries, delayMs), error.retryAfterMs ?? 0);
      if (waitMs > MAX_WAIT_MS) throw error;
      await (isPausedOffline ? sleepWhileOffline : sleep)(waitMs, signal);
    }
  }
}

/**
 * How long to wait after so many failures in a row, in milliseconds: doubled each time, up to 30 seconds. Up to a quarter
 * of it is left to chance, so that the pages of a whole company do not come back in one moment.
 */
export function retryWaitMs(failures: number, delayMs: number): number {
  return Math.min(MAX_WAIT_MS, delayMs * 2 ** (failures - 1)) * (1 - Math.random() / 4);
}
