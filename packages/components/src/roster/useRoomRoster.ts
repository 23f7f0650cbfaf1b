import { DEFAULT_ROLE, type Knock, mayDo, type Room } from '@anteroom/contract';
import { useKnocks, useRemoveParticipants, useRoom, useSetParticipants } from '@anteroom/hooks';
import { useMemo } from 'react';
import type { RosterActions } from './actions/index.js';

const NOBODY: readonly Knock[] = [];

/** The props of a `Roster` that come from the host's endpoint. */
export interface RoomRoster {
  /** Knocks that wait for a response. Empty until they are loaded, and for users who may not answer knocks. */
  knocks: readonly Knock[];
  /** What the host's policy allows the signed-in user: to invite, change roles, remove, admit and refuse. */
  actions: RosterActions;
}

/**
 * The knocks of a room and what the signed-in user may do to its people. `actions` stays the same object until that
 * changes. Needs an `AnteroomProvider` above.
 *
 * @param roomId ACS room id, a string of decimal digits
 * @example
 * const { participants } = useRoomParticipants(roomId);
 * return <Roster people={mergeRoster(participants, [])} {...useRoomRoster(roomId)} />;
 */
export function useRoomRoster(roomId: string): RoomRoster {
  return useRosterOf({ id: roomId, me: useRoom(roomId).room?.me });
}

/** `useRoomRoster` for a room that has already been read. */
export function useRosterOf({ id, me }: { id: string; me: Room['me'] | undefined }): RoomRoster {
  const mayAnswer = mayDo(me, 'answer-knocks');
  const mayChange = mayDo(me, 'change-participants');
  const { knocks = NOBODY, admit, refuse } = useKnocks(id, { enabled: mayAnswer });
  const { run: setParticipants } = useSetParticipants(id);
  const { run: removeParticipants } = useRemoveParticipants(id);

  const actions = useMemo(
    (): RosterActions => ({
      ...(mayAnswer && { admit, refuse }),
      ...(mayChange && {
        setRoles: setParticipants,
        inviteTo: id,
        invite: (people) => setParticipants(people.map(({ role = DEFAULT_ROLE, ...who }) => ({ ...who, role }))),
        removeFromRoom: removeParticipants,
      }),
    }),
    [id, mayAnswer, admit, refuse, mayChange, setParticipants, removeParticipants],
  );
  return { knocks: mayAnswer ? knocks : NOBODY, actions };
}
