import type { Role } from '@anteroom/contract';
import { invalidBody } from '../http/problems/index.js';
import { identitiesOf } from '../identities/index.js';
import type { EndpointRequest } from '../requests/index.js';

/** A person to invite, change or (`null`) remove, as a body names them. */
type NamedPerson<R> = { userId: string; role: R } | { acsUserId: string; role: R };

/** Roles by ACS user id, as {@link resolveIds} finds them. */
export async function resolvePeople<R extends Role | null>(
  request: EndpointRequest,
  people: readonly NamedPerson<R>[],
  roster?: ReadonlyMap<string, Role>,
): Promise<Map<string, R>> {
  return rolesById(people, await resolveIds(request, people, roster));
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
 * The ACS user id of each person. Users without an identity get one, unless they are to be removed. Throws `invalid-request` for a
 * person who is named twice, and for an ACS user id that neither the host nor the roster knows: it may be a mistake, and
 * the owner of that identity would get in unnoticed.
 */
export async function resolveIds(
  { settings: { store, service } }: EndpointRequest,
  people: readonly NamedPerson<Role | null>[],
  roster: ReadonlyMap<string, Role> = new Map(),
): Promise<(string | undefined)[]> {
  refuseRepeats(people.map((person) => ('userId' in person ? `user ${person.userId}` : person.acsUserId)));
  const userIds = people.flatMap((person) => ('userId' in person && person.role !== null ? [person.userId] : []));
  const removed = people.flatMap((person) => ('userId' in person && person.role === null ? [person.userId] : []));
  const acsUserIds = people.flatMap((person) => ('acsUserId' in person ? [person.acsUserId] : []));
  const users = await store.usersOf(acsUserIds);
  const isKnown = (acsUserId: string) => users.has(acsUserId) || roster.has(acsUserId);
  for (const [index, person] of people.entries()) {
    if (!('acsUserId' in person) || person.role === null || isKnown(person.acsUserId)) continue;
    throw invalidBody(`participants.${index}.acsUserId`, 'is unknown to this host. Invite by "userId"');
  }
  const identities = new Map([
    ...(await store.identitiesOf(removed)),
    ...(await identitiesOf(store, service, userIds)),
  ]);
  const resolved = people.map((person) => {
    if ('userId' in person) return identities.get(person.userId);
    // An unknown person to remove is on no roster; the service would reject an invalid id.
    return isKnown(person.acsUserId) ? person.acsUserId : undefined;
  });
  refuseRepeats(resolved);
  return resolved;
}

function refuseRepeats(names: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name === undefined) continue;
    if (seen.has(name)) throw invalidBody(`participants.${index}`, 'names the same person twice');
    seen.add(name);
  }
}
