import { AnteroomError } from '@anteroom/contract';

/** How long clients wait after a time limit passed, in milliseconds. An earlier retry would only add to the load. */
export const RETRY_AFTER_MS = 5_000;

/** Something that this server depends on, such as the host's session store, did not respond in time. */
export function tooSlow(cause: unknown): AnteroomError {
  return new AnteroomError('service-unavailable', 'The server took too long to respond. Try again in a moment.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}
