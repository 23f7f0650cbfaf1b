import type { CallAdapter, CallAdapterState } from '@azure/communication-react';
import { useCallback, useSyncExternalStore } from 'react';
import { followAdapter } from './followAdapter.js';

/**
 * One fact of a call. It renders again when that changes, and not with each of the many changes of a call.
 *
 * @param read gives a primitive value, or the same object until it changes
 */
export function useCallFact<Fact>(adapter: CallAdapter, read: (state: CallAdapterState) => Fact): Fact {
  const subscribe = useCallback((listener: () => void) => followAdapter(adapter, listener), [adapter]);
  return useSyncExternalStore(subscribe, () => read(adapter.getState()));
}
