import { AnteroomError } from '@anteroom/contract';

/** How often a request is sent before its failure counts. */
const TRIES = 3;

/** No wait for the next try is longer than this, in milliseconds. */
const MAX_WAIT_MS = 30_000;

export interface RetryOptions {
  /** Ends the waiting at once. */
  signal: AbortSignal;
  /** Wait before the second try, in milliseconds; doubled for each further one. */
  delayMs: number;
}

/**
 * Sends a request up to three times, as long as its failure says that trying again can help. A failure that asks for
 * more than 30 seconds of patience is given to the caller at once, who can tell the person.
 *
 * TanStack Query's own retries are not used: they wait until the page is visible, and a person who shares another window
 * would lose the call when a token could not be refreshed at the first try.
 */
export async function retryRequest<T>(request: () => Promise<T>, { signal, delayMs }: RetryOptions): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof AnteroomError) || !error.retryable || tries === TRIES) throw error;
      const waitMs = Math.max(delayMs * 2 ** (tries - 1), error.retryAfterMs ?? 0);
      if (waitMs > MAX_WAIT_MS) throw error;
      await sleep(waitMs, signal);
    }
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', wake);
      resolve();
    }, ms);
    if (signal.aborted) wake();
    else signal.addEventListener('abort', wake, { once: true });
  });
}
