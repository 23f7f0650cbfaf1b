/**
 * Whether the browser is sure that there is no network. It is often wrong the other way, and an endpoint on this machine
 * needs no network, so this only delays automatic requests: it never refuses one.
 */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}

/**
 * Calls the listener when the browser goes online or offline. Returns a function that unsubscribes. Outside browsers, it is
 * never called.
 */
export function subscribeToNetwork(listener: () => void): () => void {
  globalThis.addEventListener?.('online', listener);
  globalThis.addEventListener?.('offline', listener);
  return () => {
    globalThis.removeEventListener?.('online', listener);
    globalThis.removeEventListener?.('offline', listener);
  };
}
