import { AnteroomError } from '@anteroom/contract';
import * as v from 'valibot';
import { RETRY_AFTER_MS } from '../../http/problems/index.js';

/** The parts of the SDK's `ServerError` that the endpoint uses. */
const ServerErrorShape = v.object({ name: v.string(), message: v.string(), status: v.number() });

/** The status of LiveKit's response; `undefined` when none came. */
export function statusOf(error: unknown): number | undefined {
  return v.is(ServerErrorShape, error) ? error.status : undefined;
}

export function livekitUnavailable(cause: unknown): AnteroomError {
  return new AnteroomError('service-unavailable', 'LiveKit is busy or not responding. Try again in a moment.', {
    cause,
    retryAfterMs: RETRY_AFTER_MS,
  });
}

/** Turns an error of the SDK into one that the endpoint may respond with. */
export function livekitError(operation: string, error: unknown): AnteroomError {
  if (error instanceof AnteroomError) return error;
  const status = statusOf(error);
  if (status === undefined || status === 408 || status === 429 || status >= 500) return livekitUnavailable(error);
  return livekitMistake(explanation(operation, status, error instanceof Error ? error.message : ''));
}

/** Something that the host has to correct: retrying doesn't help. */
export function livekitMistake(explained: string): AnteroomError {
  return new AnteroomError('internal', 'Something failed on the server. Its log has the cause under this traceId.', {
    cause: new Error(explained),
  });
}

/** Says what to do. LiveKit's own text is not passed on: it quotes the signed token of the request. */
function explanation(operation: string, status: number, message: string): string {
  if (status !== 401) return `LiveKit refused "${operation}" with ${status}.`;
  if (/not valid yet|expired|issued at/i.test(message)) {
    return `LiveKit refused "${operation}": the clock of this server and that of LiveKit differ by more than a minute. Set both by NTP.`;
  }
  return /invalid API key/i.test(message)
    ? `LiveKit refused "${operation}": it doesn't know this "apiKey". Check it against the "keys" of its configuration.`
    : `LiveKit refused "${operation}": "apiSecret" is not the one of this "apiKey". Check both against the "keys" of its configuration.`;
}
