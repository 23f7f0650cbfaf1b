import { AnteroomError } from '@anteroom/contract';

/** Azure Communication Services did not respond, or is busy. The `cause` says what went wrong. */
export function serviceUnavailable(cause: unknown, retryAfterMs: number | undefined): AnteroomError {
  return new AnteroomError(
    'service-unavailable',
    'Azure Communication Services is busy or not responding. Try again in a moment.',
    { cause, retryAfterMs },
  );
}
