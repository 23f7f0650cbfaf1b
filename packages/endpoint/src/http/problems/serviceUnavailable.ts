import { AnteroomError } from '@anteroom/contract';

/** How long clients wait after a time limit passed, in milliseconds: sooner, they would only add to the load. */
export const RETRY_AFTER_MS = 5_000;

/** Azure Communication Services did not answer, or is busy. What went wrong is in the `cause`. */
export function serviceUnavailable(cause: unknown, retryAfterMs: number | undefined): AnteroomError {
  return new AnteroomError(
    'service-unavailable',
    'Azure Communication Services is not answering or is busy. Try again in a moment.',
    { cause, retryAfterMs },
  );
}

/** Something that this server needs, such as the host's session store, did not answer in time. */
export function tooSlow(cause: unknown): AnteroomError {
  return new AnteroomError('service-unavailable', 'The server took too long to answer. Try again in a moment.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}
