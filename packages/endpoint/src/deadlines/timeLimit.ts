/** Why work was given up: it took longer than its time limit. */
export class TimeLimitPassed extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`It took longer than requestTimeoutMs (${ms} milliseconds).`);
  }
}

/** What had not come when the time limit passed. */
export class TimedOut extends Error {
  override readonly name = 'TimeoutError';

  /** @param reason that of the signal that fired */
  constructor(what: string, reason: unknown) {
    super(`${what} ${reason instanceof Error ? reason.message : reason}`, { cause: reason });
  }
}

/**
 * Between the moment at which pending work is aborted and the moment at which its caller stops waiting. Pending work that
 * obeys the signal rejects first, so that the error says what it waited for.
 */
const LAST_WORDS_MS = 100;

/**
 * Runs work that is given a signal for its time limit. Rejects with `TimeLimitPassed` when the work does not obey the
 * signal.
 */
export async function withinTimeLimit<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const tooLate = new Promise<never>((_, reject) => {
    timers.push(
      setTimeout(() => controller.abort(new TimeLimitPassed(ms)), ms),
      setTimeout(() => reject(new TimeLimitPassed(ms)), ms + LAST_WORDS_MS),
    );
  });
  try {
    return await Promise.race([work(controller.signal), tooLate]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Waits for a promise until a signal fires. Then rejects with the signal's reason, whatever becomes of the promise. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // Of its own: many may wait for one signal, and Node takes many listeners of one target for a leak.
    const own = AbortSignal.any([signal]);
    const stop = () => reject(own.reason);
    if (own.aborted) stop();
    own.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => own.removeEventListener('abort', stop));
  });
}
