import type { Person, Room, RoomParticipant } from '@anteroom/contract';
import type { CallSession, CallUi } from '@anteroom/hooks/call';
import { useEffect, useMemo, useState } from 'react';
import { createRosterStore, mergeRoster, type RosterStore } from '../../roster/index.js';
import { followAdapter } from '../adapter/index.js';
import { inCallPeople } from './inCallPeople.js';

/**
 * A store of the people in the call and the invited people. It follows the call without rendering the caller again.
 *
 * @param me the user as the endpoint names them
 * @param invited `undefined` while unknown
 */
export function useCallRoster(
  session: CallSession<CallUi>,
  me: Room['me'],
  invited: readonly RoomParticipant[] | undefined,
): RosterStore {
  const { adapter, engine, acsUserId } = session;
  const self = useMemo((): Person => ({ ...me, acsUserId }), [me, acsUserId]);
  // Filled from the start: people who are already there must not be announced as joining.
  const [store] = useState(() =>
    createRosterStore(mergeRoster(invited, inCallPeople(engine, adapter.getState().call, acsUserId), self)),
  );

  useEffect(() => {
    let seen: unknown;
    const follow = () => {
      const { call } = adapter.getState();
      if (call === seen) return;
      seen = call;
      store.set(mergeRoster(invited, inCallPeople(engine, call, acsUserId), self));
    };
    follow();
    return followAdapter(adapter, follow);
  }, [store, adapter, engine, acsUserId, invited, self]);

  return store;
}
