import type { Role, RoomParticipantsPage } from '@anteroom/contract';
import type { Mutation } from '../queries/index.js';
import { useRosterChange } from './useRosterChange.js';

/** A person and their role: by the host's user id, or by an ACS user id that the host already knows. */
export type ParticipantRole = { userId: string; role: Role } | { acsUserId: string; role: Role };

/**
 * Invites people to a room and changes roles, at most 500 at a time: all of them or none. `useRoomParticipants` shows changed
 * roles at once, and reverts them if it fails.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(people)` resolves to the first page of the new roster
 * @example
 * const setParticipants = useSetParticipants(roomId);
 * await setParticipants.run([{ userId: 'ben', role: 'Attendee' }, { acsUserId, role: 'Presenter' }]);
 */
export function useSetParticipants(roomId: string): Mutation<ParticipantRole[], RoomParticipantsPage> {
  return useRosterChange(roomId);
}
