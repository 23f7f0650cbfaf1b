/** Work was aborted because it took longer than its time limit. */
class TimeLimitPassed extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`It took longer than requestTimeoutMs (${ms} milliseconds).`);
  }
}

/** Says which response was still pending when the time limit passed. */
export class TimedOut extends Error {
  override readonly name = 'TimeoutError';

  /** @param reason the reason of the signal that fired */
  constructor(what: string, reason: unknown) {
    super(`${what} ${reason instanceof Error ? reason.message : reason}`, { cause: reason });
  }
}

/**
 * The time between aborting pending work and no longer waiting for it. Work that obeys the signal rejects within it, so
 * that the error says what it was waiting for.
 */
const GRACE_MS = 100;

/**
 * Runs work with a signal that fires at its time limit. Rejects with a `TimeoutError` when the work does not obey the
 * signal.
 */
export async function withinTimeLimit<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const tooLate = new Promise<never>((_, reject) => {
    timers.push(
      setTimeout(() => controller.abort(new TimeLimitPassed(ms)), ms),
      setTimeout(() => reject(new TimeLimitPassed(ms)), ms + GRACE_MS),
    );
  });
  try {
    return await Promise.race([work(controller.signal), tooLate]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Waits for a promise until a signal fires, then rejects with the signal's reason. The promise itself is not affected. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // A separate signal: many callers may wait for one signal, and Node warns of a leak when a target has many listeners.
    const own = AbortSignal.any([signal]);
    const stop = () => reject(own.reason);
    if (own.aborted) stop();
    own.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => own.removeEventListener('abort', stop));
  });
}
