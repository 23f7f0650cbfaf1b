import { type IdentityClient, type IdentityOperations, identitiesWithoutDeadline } from '../service/index.js';
import type { IdentityStore } from '../store/index.js';

/** The operations that creating an identity needs. */
type Identities = Pick<IdentityOperations, 'createIdentity' | 'deleteIdentity'>;

/** How many identities are created at the same time: many more would exceed the service's limits without being faster. */
const CREATED_AT_ONCE = 10;

/**
 * The ACS user id of a host's user, created on first use. A user has one identity, even when two requests race on two
 * servers: the spare identity is deleted.
 *
 * Rejects with the SDK's `RestError` when the Identity service fails, and with the store's own errors.
 *
 * @param identity the Identity SDK's client
 *
 * @example
 * const acsUserId = await findOrCreateIdentity(store, identity, 'ada');
 * await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: acsUserId }, role: 'Presenter' }]);
 * await store.setMembers(roomId, new Map([[acsUserId, 'Presenter']])); // the index, by which the endpoint knows them
 */
export async function findOrCreateIdentity(
  store: IdentityStore,
  identity: IdentityClient,
  userId: string,
): Promise<string> {
  return identityOf(store, identitiesWithoutDeadline(identity), userId);
}

/** The ACS user id of a user, as {@link findOrCreateIdentity} finds it, over any engine. */
export async function identityOf(store: IdentityStore, service: Identities, userId: string): Promise<string> {
  const known = (await store.identitiesOf([userId])).get(userId);
  if (known !== undefined) return known;

  const created = await service.createIdentity();
  // If saving fails, the new identity stays: the store may have saved it before its response was lost.
  const saved = await store.saveIdentity(userId, created);
  if (saved !== created) {
    // A spare that can't be deleted is on no roster, has no token and costs nothing: no reason to fail the request.
    await service.deleteIdentity(created).catch(() => undefined);
  }
  return saved;
}

/** The ACS user ids of many users, by user id. Missing identities are created. */
export async function identitiesOf(
  store: IdentityStore,
  service: Identities,
  userIds: readonly string[],
): Promise<Map<string, string>> {
  const identities = await store.identitiesOf(userIds);
  const missing = userIds.filter((userId) => !identities.has(userId));
  for (let start = 0; start < missing.length; start += CREATED_AT_ONCE) {
    const some = missing.slice(start, start + CREATED_AT_ONCE);
    await Promise.all(some.map(async (userId) => identities.set(userId, await identityOf(store, service, userId))));
  }
  return identities;
}
