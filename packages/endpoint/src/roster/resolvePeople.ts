import type { Role } from '@anteroom/contract';
import { invalidBody } from '../http/problems/index.js';
import { identitiesOf } from '../identities/index.js';
import type { EndpointRequest } from '../requests/index.js';

/** A person to invite, change or (`null`) remove, as a body names them. */
type NamedPerson<R> = { userId: string; role: R } | { acsUserId: string; role: R };

/** Roles by ACS user id. Users without an identity get one once everyone has been checked, as {@link findIds} does. */
export async function resolvePeople<R extends Role>(
  request: EndpointRequest,
  people: readonly NamedPerson<R>[],
): Promise<Map<string, R>> {
  return rolesById(people, await createMissingIds(request, people, await findIds(request, people)));
}

/** Roles by ACS user id, without people who are unknown: those are to be removed, and on no roster. */
export function rolesById<R extends Role | null>(
  people: readonly NamedPerson<R>[],
  ids: readonly (string | undefined)[],
): Map<string, R> {
  const roles = new Map<string, R>();
  for (const [index, { role }] of people.entries()) {
    const acsUserId = ids[index];
    if (acsUserId !== undefined) roles.set(acsUserId, role);
  }
  return roles;
}

/**
 * The ACS user id of each person; `undefined` for a user who has no identity yet, and for an unknown person to remove. Creates
 * nothing, so that a change can still be refused. Throws `invalid-request` for a person who is named twice, and for an ACS user id
 * that neither the host nor the roster knows: it may be a mistake, and the owner of that identity would get in unnoticed.
 */
export async function findIds(
  { settings: { store } }: EndpointRequest,
  people: readonly NamedPerson<Role | null>[],
  roster: ReadonlyMap<string, Role> = new Map(),
): Promise<(string | undefined)[]> {
  refuseRepeats(people.map((person) => ('userId' in person ? `user ${person.userId}` : person.acsUserId)));
  const userIds = people.flatMap((person) => ('userId' in person ? [person.userId] : []));
  const acsUserIds = people.flatMap((person) => ('acsUserId' in person ? [person.acsUserId] : []));
  const users = await store.usersOf(acsUserIds);
  const isKnown = (acsUserId: string) => users.has(acsUserId) || roster.has(acsUserId);
  for (const [index, person] of people.entries()) {
    if (!('acsUserId' in person) || person.role === null || isKnown(person.acsUserId)) continue;
    throw invalidBody(`participants.${index}.acsUserId`, 'is unknown to this host. Invite by "userId"');
  }
  const identities = await store.identitiesOf(userIds);
  const found = people.map((person) => {
    if ('userId' in person) return identities.get(person.userId);
    // An unknown person to remove is on no roster; the service would reject an invalid id.
    return isKnown(person.acsUserId) ? person.acsUserId : undefined;
  });
  refuseRepeats(found);
  return found;
}

/**
 * Creates an identity for each user who has none, except for those to be removed. A created identity stays, so call it once the
 * change has passed every check.
 *
 * @param found what {@link findIds} returned
 */
export async function createMissingIds(
  { settings: { store, service } }: EndpointRequest,
  people: readonly NamedPerson<Role | null>[],
  found: readonly (string | undefined)[],
): Promise<(string | undefined)[]> {
  const missing = people.flatMap((person, index) =>
    'userId' in person && person.role !== null && found[index] === undefined ? [person.userId] : [],
  );
  const created = await identitiesOf(store, service, missing);
  return people.map((person, index) => found[index] ?? ('userId' in person ? created.get(person.userId) : undefined));
}

function refuseRepeats(names: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    if (seen.has(name)) throw invalidBody(`participants.${index}`, 'names the same person twice');
    seen.add(name);
  }
}
