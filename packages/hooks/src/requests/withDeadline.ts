import { timedOutError } from './requestErrors.js';
import { LONGEST_TIMER_MS, untilAborted } from './sleep.js';

/** The default time limit of an attempt, in milliseconds: 15 seconds. */
export const REQUEST_TIMEOUT_MS = 15_000;

export interface Deadline {
  /** The request, for the error text. */
  asked: string;
  /** Milliseconds. */
  timeoutMs: number;
  /** The caller's signal. */
  signal: AbortSignal | undefined;
}

/**
 * Runs one attempt of a request within a time limit. An attempt that ignores its signal may keep running, but nobody waits
 * for it.
 *
 * @param attempt receives a signal that is aborted by the caller's signal and by the deadline
 * @throws AnteroomError `endpoint-unreachable` after the deadline, or the reason of the caller's signal
 */
export async function withDeadline<T>(
  { asked, timeoutMs, signal }: Deadline,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  // `AbortSignal.timeout` would keep its timer after the response, and an engine may collect the timer with the signal.
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(timedOutError(asked, timeoutMs)),
    Math.min(timeoutMs, LONGEST_TIMER_MS),
  );
  const ended = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
  try {
    return await untilAborted(attempt(ended), ended);
  } catch (error) {
    throw deadline.signal.aborted ? deadline.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.throwIfAborted();
  }
}
