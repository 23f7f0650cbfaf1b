import { AnteroomError, type ErrorCode } from '@anteroom/contract';

/** Errors that an endpoint returns only to a signed-in user. */
const SIGNED_IN_ERRORS: readonly ErrorCode[] = [
  ...(['not-invited', 'forbidden', 'room-not-found', 'knock-not-found'] as const),
  ...(['knock-settled', 'room-not-open', 'room-expired'] as const),
];

/** Whether a user is signed in at the host's endpoint, as far as its responses tell. */
export interface SignIn {
  /** The `unauthenticated` error of the endpoint, until a later response shows a signed-in user. */
  readonly error: AnteroomError | undefined;
  /** Sends a request and learns from its outcome. */
  watch<T>(request: () => Promise<T>): Promise<T>;
}

export interface SignInEvents {
  /** Called once, until a user is signed in again. */
  onSignedOut: (error: AnteroomError) => void;
  onSignedIn: () => void;
}

export function createSignIn({ onSignedOut, onSignedIn }: SignInEvents): SignIn {
  let error: AnteroomError | undefined;
  let timesSignedOut = 0;

  function succeeded(timesBefore: number) {
    // The response to a request from before the user was signed out is not about the present.
    if (!error || timesBefore !== timesSignedOut) return;
    error = undefined;
    onSignedIn();
  }

  function failed(failure: unknown, timesBefore: number) {
    if (!(failure instanceof AnteroomError)) return;
    if (SIGNED_IN_ERRORS.includes(failure.code)) succeeded(timesBefore);
    if (failure.code !== 'unauthenticated' || error) return;
    error = failure;
    timesSignedOut += 1;
    onSignedOut(failure);
  }

  return {
    get error() {
      return error;
    },
    async watch(request) {
      const timesBefore = timesSignedOut;
      try {
        const response = await request();
        succeeded(timesBefore);
        return response;
      } catch (failure) {
        failed(failure, timesBefore);
        throw failure;
      }
    },
  };
}
