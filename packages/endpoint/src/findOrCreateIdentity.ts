import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { RoomStore } from './roomStore.js';

/**
 * The ACS user id of a host's user, made on first use. Call it before inviting somebody to a room. One user has one
 * identity, also when two calls race: the spare is deleted.
 *
 * Rejects with the SDK's `RestError` when the Identity service fails, and with the store's own error.
 *
 * @example
 * const acsUserId = await findOrCreateIdentity(store, identity, 'ada');
 * await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: acsUserId }, role: 'Presenter' }]);
 */
export async function findOrCreateIdentity(
  store: RoomStore,
  identity: CommunicationIdentityClient,
  userId: string,
): Promise<string> {
  const known = await store.identityOf(userId);
  if (known !== undefined) return known;

  const created = await identity.createUser();
  // When saving fails, the new identity stays: the store may have written it before the answer was lost.
  const kept = await store.saveIdentity(userId, created.communicationUserId);
  if (kept !== created.communicationUserId) {
    // A spare that cannot be deleted is on no roster, has no token and costs nothing: no reason to fail the caller.
    await identity.deleteUser(created).catch(() => undefined);
  }
  return kept;
}
