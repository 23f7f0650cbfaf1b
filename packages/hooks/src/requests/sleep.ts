import { isOffline } from './network.js';

/** The longest delay that a browser's timer supports, in milliseconds (24.8 days). A longer one would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits for a number of milliseconds. Once `signal` is aborted, it clears its timer and rejects with the signal's reason. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
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

/** Waits for a number of milliseconds, and then until there is a network. It returns at once when the network comes back. */
export async function sleepWhileOffline(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const awake = new AbortController();
  const wake = () => awake.abort();
  globalThis.addEventListener?.('online', wake, { once: true });
  signal.addEventListener('abort', wake, { once: true });
  try {
    await sleep(ms, awake.signal);
    if (isOffline()) await aborted(awake.signal);
  } catch {
    // Woken up.
  } finally {
    globalThis.removeEventListener?.('online', wake);
    signal.removeEventListener('abort', wake);
  }
  signal.throwIfAborted();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** An `AbortSignal`, or the Azure SDK's kind of one, which has no reason. */
interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Settles like the promise, or rejects with the reason of `signal` if that is aborted first. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignalLike | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason ?? new DOMException('The request was aborted.', 'AbortError'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
