import { can, ROLES } from '@anteroom/contract';
import type { CallSession } from '@anteroom/hooks/call';
import type { CallAdapterState } from '@azure/communication-react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RosterActions } from '../../roster/index.js';
import { followAdapter } from '../adapter/index.js';
import type { CallUi } from '../engine/index.js';

type Allowed = 'mute' | 'spotlight' | 'remove' | 'dial';

/**
 * What the person may do with others in the call: the SDK's word where it has one, the role table until then. Removing
 * goes by the role alone, because the SDK says of every role that it does not apply to Rooms.
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
 * The actions on others that are the call's own. Stays the same object until what the person may do changes.
 *
 * @param alternateCallerId the number that phones are called from, in E.164 form; none are without it
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
