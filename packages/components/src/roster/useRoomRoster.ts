import { DEFAULT_ROLE, type Knock } from '@anteroom/contract';
import { useKnocks, useRemoveParticipants, useRoomRole, useSetParticipants } from '@anteroom/hooks';
import { useMemo } from 'react';
import type { RosterActions } from './actions/index.js';

const NOBODY: readonly Knock[] = [];

/** What a `Roster` needs of the host's endpoint. */
export interface RoomRoster {
  /** Who asks to be let in; nobody for who may not answer them. */
  knocks: readonly Knock[];
  /** What the host's policy lets the signed-in person do: invite, change roles, remove, admit and refuse. */
  actions: RosterActions;
}

/**
 * Who asks to be let into a room, and what the signed-in person may do with its people. `actions` stays the same object
 * until that changes. Needs an `AnteroomProvider` above.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { participants = [] } = useRoomParticipants(roomId);
 * return <Roster people={mergeRoster(participants, [])} {...useRoomRoster(roomId)} />;
 */
export function useRoomRoster(roomId: string): RoomRoster {
  const { may } = useRoomRole(roomId);
  const mayAnswer = may('answer-knocks');
  const mayChange = may('change-participants');
  const { knocks = NOBODY, admit, refuse } = useKnocks(roomId, { enabled: mayAnswer });
  const { run: setParticipants } = useSetParticipants(roomId);
  const { run: removeParticipants } = useRemoveParticipants(roomId);

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
