import type { Role, RoomParticipantsPage } from '@anteroom/contract';
import type { Change } from '../queries/useEndpointChange.js';
import { useRosterChange } from './useRosterChange.js';

/** Who is to be in a room as what: by the host's user id, or by the ACS user id of somebody who is known already. */
export type ParticipantRole = { userId: string; role: Role } | { acsUserId: string; role: Role };

/**
 * Invites people to a room and changes roles: at most 500 at once, all of them or nobody. `useRoomParticipants` shows
 * changed roles at once, and the former ones when it fails.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(people)` gives the first page of the new roster
 * @example
 * const setParticipants = useSetParticipants(roomId);
 * await setParticipants.run([{ userId: 'ben', role: 'Attendee' }, { acsUserId, role: 'Presenter' }]);
 */
export function useSetParticipants(roomId: string): Change<ParticipantRole[], RoomParticipantsPage> {
  return useRosterChange(roomId);
}
