import type { CallSession } from '@anteroom/hooks/call';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { InCallPerson } from '../roster/index.js';
import { inCallPeople } from './inCallPeople.js';
import type { CallEngine } from './loadCallEngine.js';

/** Who is in the call now, kept up to date from the adapter. */
export function useInCallPeople({ adapter, engine, acsUserId }: CallSession<CallEngine>): InCallPerson[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      adapter.onStateChange(listener);
      return () => adapter.offStateChange(listener);
    },
    [adapter],
  );
  const call = useSyncExternalStore(subscribe, () => adapter.getState().call);
  return useMemo(() => inCallPeople(engine, call, acsUserId), [engine, call, acsUserId]);
}
