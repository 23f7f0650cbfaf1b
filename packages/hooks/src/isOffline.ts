/**
 * Whether the browser is sure that there is no network. It is often wrong the other way round, and says nothing of an
 * endpoint on this machine: so nothing is refused because of it, it only makes what happens by itself wait.
 */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
