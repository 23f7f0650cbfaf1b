import { AnteroomError, type ErrorCode } from '@anteroom/contract';

/** What an endpoint says only to somebody whom it knows. */
const SAID_TO_SOMEBODY: readonly ErrorCode[] = [
  ...(['not-invited', 'forbidden', 'room-not-found', 'knock-not-found'] as const),
  ...(['knock-settled', 'room-not-open', 'room-expired'] as const),
];

/** Whether the host's endpoint knows who is asking, as far as its answers tell. */
export interface SignIn {
  /** Why nobody is signed in: the endpoint said `unauthenticated`, and has said nothing since that takes somebody. */
  readonly error: AnteroomError | undefined;
  /** Learns from a request how that is. */
  watch<T>(request: () => Promise<T>): Promise<T>;
}

export interface SignInEvents {
  /** Told once, until somebody is signed in again. */
  onSignedOut: (error: AnteroomError) => void;
  /** The endpoint answered again. */
  onSignedIn: () => void;
}

export function createSignIn({ onSignedOut, onSignedIn }: SignInEvents): SignIn {
  let error: AnteroomError | undefined;
  let timesSignedOut = 0;

  function succeeded(timesBefore: number) {
    // An answer to what was asked before the person was signed out says nothing of now.
    if (!error || timesBefore !== timesSignedOut) return;
    error = undefined;
    onSignedIn();
  }

  function failed(failure: unknown, timesBefore: number) {
    if (!(failure instanceof AnteroomError)) return;
    if (SAID_TO_SOMEBODY.includes(failure.code)) succeeded(timesBefore);
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
        const answer = await request();
        succeeded(timesBefore);
        return answer;
      } catch (failure) {
        failed(failure, timesBefore);
        throw failure;
      }
    },
  };
}
