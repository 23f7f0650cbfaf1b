import { AnteroomError, ERRORS } from '@anteroom/contract';
import { serviceUnavailable, tooSlow } from '../http/problems/serviceUnavailable.js';
import { readSdkError, type SdkError } from '../service/sdkError.js';

/** Names of the errors of `AbortSignal.timeout` and of an aborted request. */
const ABORTED = ['TimeoutError', 'AbortError'];

/**
 * Anything that was thrown, as an error that the endpoint may answer. The message is always the endpoint's own: what an
 * SDK or the host said stays in `cause`.
 */
export function toAnteroomError(thrown: unknown): AnteroomError {
  // A status of 0 marks errors that only a browser can see; here such a one is somebody's mistake.
  if (thrown instanceof AnteroomError && ERRORS[thrown.code].status !== 0) return thrown;

  const said = readSdkError(thrown);
  if (said && isPassing(said)) return serviceUnavailable(thrown, said.retryAfterMs);
  if (thrown instanceof Error && ABORTED.includes(thrown.name)) return tooSlow(thrown);
  return new AnteroomError('internal', 'Something failed on the server. Its log has the cause under this traceId.', {
    cause: thrown,
  });
}

/** Whether trying again can help: no response came, a response could not be read, or the service is busy or broken. */
function isPassing({ status }: SdkError): boolean {
  return status === undefined || status < 400 || status === 408 || status === 429 || status >= 500;
}
