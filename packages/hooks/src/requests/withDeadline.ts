import { LONGEST_TIMER_MS } from './longestTimer.js';
import { timedOutError } from './requestErrors.js';
import { untilAborted } from './untilAborted.js';

/** How long an attempt may take unless the host says otherwise, in milliseconds: 15 seconds. */
export const REQUEST_TIMEOUT_MS = 15_000;

export interface Deadline {
  /** What was asked, for the error's text. */
  asked: string;
  /** Milliseconds. */
  timeoutMs: number;
  /** The caller's own. */
  signal: AbortSignal | undefined;
}

/**
 * Runs one attempt of a request for so long at most. An attempt that ignores its signal is given up on as well: it may
 * run on, but nobody waits for it.
 *
 * @param attempt gets a signal that is aborted by the caller's signal and by the deadline
 * @throws AnteroomError `endpoint-unreachable` after the deadline, or the reason of the caller's signal
 */
export async function withDeadline<T>(
  { asked, timeoutMs, signal }: Deadline,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  // Not `AbortSignal.timeout`: its timer goes on after the answer, and an engine may collect it together with its signal.
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
