import type { RoomParticipantsPage } from '@anteroom/contract';
import { useCallback } from 'react';
import type { Change } from '../queries/useEndpointChange.js';
import { useRosterChange } from './useRosterChange.js';

/**
 * Removes people from a room: at most 500 at once, all of them or nobody. `useRoomParticipants` leaves them out at once,
 * and shows them again when it fails.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(acsUserIds)` gives the first page of the new roster
 * @example
 * const remove = useRemoveParticipants(roomId);
 * await remove.run([participant.acsUserId]);
 */
export function useRemoveParticipants(roomId: string): Change<string[], RoomParticipantsPage> {
  const { run: changeRoster, ...change } = useRosterChange(roomId);
  const run = useCallback(
    (acsUserIds: string[]) => changeRoster(acsUserIds.map((acsUserId) => ({ acsUserId, role: null }))),
    [changeRoster],
  );
  return { ...change, run };
}
