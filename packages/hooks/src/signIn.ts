import { AnteroomError } from '@anteroom/contract';

/** Whether the host's endpoint knows who is asking, as far as its answers tell. */
export interface SignIn {
  /** Why nobody is signed in: the endpoint said `unauthenticated`, and has answered nothing else since. */
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

  function failed(failure: unknown) {
    if (!(failure instanceof AnteroomError) || failure.code !== 'unauthenticated' || error) return;
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
        failed(failure);
        throw failure;
      }
    },
  };
}
