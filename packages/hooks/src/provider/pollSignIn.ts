import { HIDDEN_POLL_MS, isOffline, NORMAL_POLL_MS } from '../requests/index.js';

/**
 * Checks repeatedly whether a user is signed in: at once when the page becomes visible or gets the focus and when the
 * network is back; otherwise every 30 seconds, every 2 minutes in a hidden tab, and not while offline. Outside browsers, there
 * is no page to look at: every 30 seconds.
 *
 * @returns a function that stops it
 */
export function pollSignIn(check: () => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let timer: ReturnType<typeof setTimeout>;
  const isHidden = () => globalThis.document?.visibilityState === 'hidden';
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(now, isHidden() ? HIDDEN_POLL_MS : NORMAL_POLL_MS);
  };
  function now() {
    wait();
    if (!isOffline()) check();
  }
  globalThis.document?.addEventListener('visibilitychange', () => (isHidden() ? wait() : now()), { signal });
  // A user who signed in in another window comes back without this page having been hidden.
  globalThis.addEventListener?.('focus', now, { signal });
  globalThis.addEventListener?.('online', now, { signal });
  wait();
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
