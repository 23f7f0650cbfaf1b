import { ROLES, type Role } from '@anteroom/contract';
import { useLatest } from '@anteroom/hooks';
import type { CallAdapter } from '@azure/communication-react';
import { useEffect } from 'react';

/**
 * Calls `onChange` when the call reports another role for the person than the endpoint did: somebody has changed it since.
 *
 * @param adapter the call's adapter; `undefined` while there is no call
 * @param role the role by the endpoint
 */
export function useRoleChange(adapter: CallAdapter | undefined, role: Role | undefined, onChange: () => void): void {
  const latest = useLatest({ role, onChange });
  useEffect(() => {
    if (!adapter) return undefined;
    let reported: Role | undefined;
    const look = () => {
      const inCall = ROLES.find((name) => name === adapter.getState().call?.role);
      if (!inCall || inCall === reported) return;
      reported = inCall;
      if (inCall !== latest.current.role) latest.current.onChange();
    };
    look();
    adapter.onStateChange(look);
    return () => adapter.offStateChange(look);
  }, [adapter, latest]);
}
