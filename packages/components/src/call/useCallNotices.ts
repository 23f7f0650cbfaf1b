import { type Knock, ROLES, type Role } from '@anteroom/contract';
import type { CallSession, CallUi, Elsewhere } from '@anteroom/hooks/call';
import type { CallAdapterState } from '@azure/communication-react';
import { useCallback, useEffect, useMemo, useReducer, useRef, useSyncExternalStore } from 'react';
import { type CallMoment, NO_NOTICES, noticeListReducer, useClosing } from '../notices/index.js';
import type { FailedOperation } from '../text/index.js';
import { useCallFact } from './adapter/index.js';
import { useLostDevices } from './devices/index.js';

const roleIn = ({ call }: CallAdapterState): Role | undefined => ROLES.find((name) => name === call?.role);

function mayShareIn({ call }: CallAdapterState): boolean | undefined {
  const capability = call?.capabilitiesFeature?.capabilities.shareScreen;
  return capability === undefined || capability.reason === 'NotInitialized' ? undefined : capability.isPresent;
}

const microphoneIn = ({ call }: CallAdapterState) => call?.isMuted === false;

const mutedByOtherIn = ({ latestErrors }: CallAdapterState) => latestErrors['Call.mutedByOthers']?.timestamp.getTime();

export interface CallNoticesOptions {
  session: CallSession<CallUi>;
  isReconnecting: boolean;
  /** Where else the person is in a call. `undefined`: nowhere, as far as it is known. */
  elsewhere: Elsewhere | undefined;
  /** When the room closes, in milliseconds since 1970. `undefined` while unknown. */
  closesAt: number | undefined;
  /** Returns the endpoint's time in milliseconds since 1970. */
  serverNow: () => number;
  /** People who are asking to join and who aren't shown elsewhere. */
  knocks: readonly Knock[];
}

/** The notices of a running call, most urgent first. */
export function useCallNotices(options: CallNoticesOptions) {
  const { session, isReconnecting, elsewhere, closesAt, serverNow, knocks } = options;
  const { adapter, sound } = session;
  const nearness = useClosing(closesAt, serverNow);
  const role = useCallFact(adapter, roleIn);
  // The role is unknown for a moment while it changes. The next one is compared with the last known one.
  const lastRole = useRef(role);
  if (role) lastRole.current = role;
  const mayShare = useCallFact(adapter, mayShareIn);
  const microphoneOn = useCallFact(adapter, microphoneIn);
  const mutedByOtherAt = useCallFact(adapter, mutedByOtherIn);
  const isSoundBlocked = useSyncExternalStore(sound.subscribe, sound.isBlocked, () => false);
  const lostDevices = useLostDevices(adapter, role);
  const knockIds = knocks.map(({ id }) => id).join();

  const moment = useMemo(
    (): CallMoment => ({
      role: role ?? lastRole.current,
      mayShare,
      microphoneOn,
      mutedByOtherAt,
      isReconnecting,
      isSoundBlocked,
      lostDevices,
      elsewhere,
      closesAt,
      closesWithin: nearness === 15 ? undefined : nearness,
      knocks: knockIds === '' ? [] : knockIds.split(','),
    }),
    [
      role,
      mayShare,
      microphoneOn,
      mutedByOtherAt,
      isReconnecting,
      isSoundBlocked,
      lostDevices,
      elsewhere,
      closesAt,
      nearness,
      knockIds,
    ],
  );

  const [{ kept }, dispatch] = useReducer(noticeListReducer, NO_NOTICES);
  useEffect(() => dispatch({ type: 'moment', moment }), [moment]);
  const dismiss = useCallback((id: number) => dispatch({ type: 'dismiss', id }), []);
  const failed = useCallback((error: unknown, operation: FailedOperation) => {
    dispatch({ type: 'raise', notice: { kind: 'failed', error, operation } });
  }, []);
  return { notices: kept, dismiss, failed };
}
