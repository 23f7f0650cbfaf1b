import { useSyncExternalStore } from 'react';
import { isOffline, subscribeToNetwork } from '../requests/index.js';

/**
 * Whether the browser has a network, as far as it knows: `false` is certain, `true` is not.
 *
 * @returns `true` during server rendering
 */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeToNetwork,
    () => !isOffline(),
    () => true,
  );
}
