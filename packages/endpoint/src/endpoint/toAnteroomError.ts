import { AnteroomError, ERRORS } from '@anteroom/contract';
import { tooSlow } from '../http/problems/index.js';
import { serviceErrorOf } from '../service/index.js';

/** Names of the errors of `AbortSignal.timeout` and of an aborted request. */
const ABORTED = ['TimeoutError', 'AbortError'];

/**
 * Turns anything that was thrown into an error that the endpoint may respond with. The message is always the endpoint's
 * own: the text of an SDK or of the host stays in `cause`.
 */
export function toAnteroomError(thrown: unknown): AnteroomError {
  // A status of 0 marks errors that only a browser can meet; here it is a mistake in the host's code.
  if (thrown instanceof AnteroomError && ERRORS[thrown.code].status !== 0) return thrown;

  const serviceError = serviceErrorOf(thrown);
  if (serviceError) return serviceError;
  if (thrown instanceof Error && ABORTED.includes(thrown.name)) return tooSlow(thrown);
  return new AnteroomError('internal', 'Something failed on the server. Its log has the cause under this traceId.', {
    cause: thrown,
  });
}
