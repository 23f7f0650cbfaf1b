import type { RoomParticipantsPage } from '@anteroom/contract';
import { useCallback } from 'react';
import type { Mutation } from '../queries/index.js';
import { useRosterChange } from './useRosterChange.js';

/**
 * Removes people from a room, at most 500 at a time: all of them or none. `useRoomParticipants` hides them at once, and shows
 * them again if it fails.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(acsUserIds)` resolves to the first page of the new roster
 * @example
 * const remove = useRemoveParticipants(roomId);
 * await remove.run([participant.acsUserId]);
 */
export function useRemoveParticipants(roomId: string): Mutation<string[], RoomParticipantsPage> {
  const { run: changeRoster, ...change } = useRosterChange(roomId);
  const run = useCallback(
    (acsUserIds: string[]) => changeRoster(acsUserIds.map((acsUserId) => ({ acsUserId, role: null }))),
    [changeRoster],
  );
  return { ...change, run };
}
