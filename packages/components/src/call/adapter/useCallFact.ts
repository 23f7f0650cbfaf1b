import type { CallAdapter, CallAdapterState } from '@azure/communication-react';
import { useCallback, useSyncExternalStore } from 'react';
import { followAdapter } from './followAdapter.js';

/**
 * Reads one value from the state of a call. Renders again only when that value changes.
 *
 * @param read returns a primitive, or the same object until it changes
 */
export function useCallFact<Fact>(adapter: CallAdapter, read: (state: CallAdapterState) => Fact): Fact {
  const subscribe = useCallback((listener: () => void) => followAdapter(adapter, listener), [adapter]);
  return useSyncExternalStore(subscribe, () => read(adapter.getState()));
}
