import { AnteroomError, ERRORS } from '@anteroom/contract';
import { readSdkError } from './sdkError.js';

function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/**
 * Anything that was thrown, as an error that the endpoint may answer. The message is always the endpoint's own: what an
 * SDK or the host said stays in `cause`.
 */
export function toAnteroomError(thrown: unknown, now: number): AnteroomError {
  // A status of 0 marks errors that only a browser can see; here such a one is somebody's mistake.
  if (thrown instanceof AnteroomError && ERRORS[thrown.code].status !== 0) return thrown;

  const said = readSdkError(thrown);
  if (said && (said.status === undefined || said.status === 408 || said.status === 429 || said.status >= 500)) {
    return new AnteroomError(
      'service-unavailable',
      'Azure Communication Services is not answering or is busy. Try again in a moment.',
      { cause: thrown, retryAfterMs: retryAfterMs(said.retryAfter, now) },
    );
  }
  return new AnteroomError('internal', 'Something failed on the server. Its log has the cause under this traceId.', {
    cause: thrown,
  });
}
