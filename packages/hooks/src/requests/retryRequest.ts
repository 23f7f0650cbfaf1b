import { AnteroomError } from '@anteroom/contract';
import { sleep, sleepWhileOffline } from './sleep.js';

/** How often a request is sent before it counts as failed. */
const TRIES = 3;

/** The longest wait before a retry, in milliseconds. */
export const MAX_WAIT_MS = 30_000;

export interface RetryOptions {
  /** Ends a wait at once. */
  signal: AbortSignal;
  /** The wait before the first retry, in milliseconds. It doubles for each further one, up to 30 seconds. */
  delayMs: number;
  /** How many tries failed before this call. Default: 0. */
  failedBefore?: number | undefined;
  /** Whether retries wait while the browser is offline, and start at once when it is back online. */
  isPausedOffline?: boolean | undefined;
}

/**
 * Sends a request up to three times, as long as its failures are retryable. A failure that asks for a longer wait than 30
 * seconds is thrown at once, so that the caller can tell the person.
 *
 * TanStack Query's own retries wait until the page is visible. A person who shares another window would lose the call if the
 * first attempt to refresh a token failed.
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
 * How long to wait after a number of failures in a row, in milliseconds. It doubles with each failure, up to 30 seconds. Up
 * to a quarter is random, so that a whole company's pages don't retry at the same moment.
 */
export function retryWaitMs(failures: number, delayMs: number): number {
  return Math.min(MAX_WAIT_MS, delayMs * 2 ** (failures - 1)) * (1 - Math.random() / 4);
}
