import { isOffline } from './network.js';
import { sleep } from './sleep.js';

/** Waits so many milliseconds, and as long as there is no network; ends at once when the network comes back. */
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
    // Woken.
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
