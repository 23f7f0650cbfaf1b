import { DEFAULT_ROLE, type Knock, mayDo, type Room } from '@anteroom/contract';
import { useKnocks, useRemoveParticipants, useRoom, useSetParticipants } from '@anteroom/hooks';
import { useMemo } from 'react';
import type { RosterActions } from './actions/index.js';

const NOBODY: readonly Knock[] = [];

/** What a `Roster` needs of the host's endpoint. */
export interface RoomRoster {
  /** Everyone who is asking to join; empty for people who may not respond to them. */
  knocks: readonly Knock[];
  /** What the host's policy lets the signed-in person do: invite, change roles, remove, admit and refuse. */
  actions: RosterActions;
}

/**
 * Who is asking to join a room, and what the signed-in person may do with its people. `actions` stays the same object
 * until that changes. Needs an `AnteroomProvider` above.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { participants = [] } = useRoomParticipants(roomId);
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
        invite: (people) => setParticipants(people.map(({ role = DEFAULT_ROLE, ...who }) => ({ ...who, role }))),
        removeFromRoom: removeParticipants,
      }),
    }),
    [mayAnswer, admit, refuse, mayChange, setParticipants, removeParticipants],
  );
  return { knocks: mayAnswer ? knocks : NOBODY, actions };
}
