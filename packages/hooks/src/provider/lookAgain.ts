import { isOffline } from '../requests/network.js';
import { NORMAL_MS, SLOW_MS } from '../requests/pollEveryMs.js';

/**
 * Looks again and again whether somebody is signed in by now: at once when the page is looked at or gets the focus, and when
 * the network is back; every 30 seconds otherwise, every 2 minutes in a hidden tab, and not while offline.
 *
 * @returns how to stop
 */
export function lookAgain(look: () => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let timer: ReturnType<typeof setTimeout>;
  const isHidden = () => document.visibilityState === 'hidden';
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(now, isHidden() ? SLOW_MS : NORMAL_MS);
  };
  function now() {
    wait();
    if (!isOffline()) look();
  }
  document.addEventListener('visibilitychange', () => (isHidden() ? wait() : now()), { signal });
  // Whoever signed in in another window comes back without this page having been hidden.
  window.addEventListener('focus', now, { signal });
  window.addEventListener('online', now, { signal });
  wait();
  return () => {
    clearTimeout(timer);
    stopped.abort();
  };
}
