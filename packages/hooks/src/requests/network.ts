/**
 * Whether the browser is sure that there is no network. It is often wrong the other way, and an endpoint on this machine
 * needs no network, so this only delays automatic requests: it never refuses one.
 */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/** Calls the listener when the browser goes online or offline. Returns a function that unsubscribes. */
export function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
