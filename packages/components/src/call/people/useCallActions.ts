import { can, ROLES } from '@anteroom/contract';
import type { CallSession, CallUi } from '@anteroom/hooks/call';
import type { CallAdapterState } from '@azure/communication-react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RosterActions } from '../../roster/index.js';
import { followAdapter } from '../adapter/index.js';

type Allowed = 'mute' | 'spotlight' | 'remove' | 'dial';

/**
 * What the person may do to others in the call: the SDK's capabilities, or the role table until they're known. Removing
 * depends on the role alone, because the SDK reports for every role that this capability doesn't apply to Rooms.
 */
export function allowedInCall(call: CallAdapterState['call']): Allowed[] {
  const role = ROLES.find((name) => name === call?.role);
  const capabilities = call?.capabilitiesFeature?.capabilities;
  const says = (name: 'muteOthers' | 'spotlightParticipant' | 'addPhoneNumber') => {
    const capability = capabilities?.[name];
    return capability === undefined || capability.reason === 'NotInitialized' ? undefined : capability.isPresent;
  };
  const allowed: Record<Allowed, boolean> = {
    mute: says('muteOthers') ?? can(role, 'muteOthers'),
    spotlight: says('spotlightParticipant') ?? role === 'Presenter',
    remove: can(role, 'removeParticipant'),
    dial: says('addPhoneNumber') ?? can(role, 'addPhoneNumber'),
  };
  return (Object.keys(allowed) as Allowed[]).filter((name) => allowed[name]);
}

/**
 * The roster actions that the call itself provides. Stays the same object until the person's capabilities change.
 *
 * @param alternateCallerId the number that phones are called from, in E.164 form. Without it, no phone can be called
 */
export function useCallActions({ adapter }: CallSession<CallUi>, alternateCallerId: string | undefined): RosterActions {
  const subscribe = useCallback((listener: () => void) => followAdapter(adapter, listener), [adapter]);
  const allowed = useSyncExternalStore(subscribe, () => allowedInCall(adapter.getState().call).join());

  return useMemo((): RosterActions => {
    const has = (name: Allowed) => allowed.split(',').includes(name);
    return {
      ...(has('mute') && { mute: (acsUserId) => adapter.muteParticipant(acsUserId) }),
      ...(has('spotlight') && {
        spotlight: (acsUserId, on) => (on ? adapter.startSpotlight([acsUserId]) : adapter.stopSpotlight([acsUserId])),
      }),
      ...(has('remove') && { removeFromCall: (acsUserId) => adapter.removeParticipant(acsUserId) }),
      ...(has('dial') &&
        alternateCallerId !== undefined && {
          dial: (phoneNumber) =>
            adapter.addParticipant({ phoneNumber }, { alternateCallerId: { phoneNumber: alternateCallerId } }),
        }),
    };
  }, [adapter, allowed, alternateCallerId]);
}
