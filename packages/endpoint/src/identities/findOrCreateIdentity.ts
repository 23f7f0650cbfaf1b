import type { IdentityService } from '../service/serviceWithin.js';
import type { IdentityStore } from '../store/interface/IdentityStore.js';

/**
 * The ACS user id of a host's user, made on first use. One user has one identity, also when two calls race on two
 * servers: the spare is deleted.
 *
 * Rejects with the SDK's `RestError` when the Identity service fails, and with the store's own error.
 *
 * @example
 * const acsUserId = await findOrCreateIdentity(store, identity, 'ada');
 * await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: acsUserId }, role: 'Presenter' }]);
 * await store.setMembers(roomId, new Map([[acsUserId, 'Presenter']])); // the index, by which the endpoint knows them
 */
export async function findOrCreateIdentity(
  store: IdentityStore,
  identity: IdentityService,
  userId: string,
): Promise<string> {
  const known = (await store.identitiesOf([userId])).get(userId);
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

/** Identities that are made at one time: many more would run into the service's limits for nothing. */
const MADE_AT_ONCE = 10;

/** The ACS user ids of many users, by user id, made where there is none. */
export async function findOrCreateIdentities(
  store: IdentityStore,
  identity: IdentityService,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const identities = await store.identitiesOf(userIds);
  const missing = userIds.filter((userId) => !identities.has(userId));
  for (let start = 0; start < missing.length; start += MADE_AT_ONCE) {
    const some = missing.slice(start, start + MADE_AT_ONCE);
    await Promise.all(
      some.map(async (userId) => identities.set(userId, await findOrCreateIdentity(store, identity, userId))),
    );
  }
  return identities;
}
