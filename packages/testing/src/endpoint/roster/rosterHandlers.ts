import type { Role, RoomParticipant } from '@anteroom/contract';
import * as v from 'valibot';
import { FakeProblem, fakePage, type PageOrder } from '../http/index.js';
import type { FakeHandlers } from '../operations/index.js';
import { requireAction } from '../policy/index.js';
import { describePerson, type FakeRoom, type FakeWorld, userOf } from '../world/index.js';

/** A person in a request's body, with their new role; `null` removes them. */
type Named<R> = { userId: string; role: R } | { acsUserId: string; role: R };

type Place = [displayName: string, acsUserId: string];

// One fixed locale, as in the endpoint.
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const BY_NAME: PageOrder<RoomParticipant, Place> = {
  placeOf: ({ displayName, acsUserId }) => [displayName, acsUserId],
  compare: ([nameA, idA], [nameB, idB]) => byName.compare(nameA, nameB) || (idA < idB ? -1 : Number(idA > idB)),
  schema: v.tuple([v.string(), v.string()]),
};

export const rosterHandlers = {
  listParticipants(request) {
    requireAction(request, 'read-participants');
    return { body: rosterPage(request, request.query) };
  },
} satisfies Partial<FakeHandlers>;

/** The host's user that a change names; `undefined` for an unknown identity. */
export function userNamed(world: FakeWorld, person: { userId: string } | { acsUserId: string }): string | undefined {
  return 'userId' in person ? person.userId : userOf(world, person.acsUserId);
}

export function setRole({ roster }: FakeRoom, userId: string, role: Role | null): void {
  if (role === null) delete roster[userId];
  else roster[userId] = role;
}

/** Roles by user id. Rejects people who are named twice, and unknown ACS user ids. */
export function resolvePeople<R extends Role | null>(world: FakeWorld, people: readonly Named<R>[]): Map<string, R> {
  const roles = new Map<string, R>();
  for (const [index, person] of people.entries()) {
    const userId = userNamed(world, person);
    // An unknown user is on no roster, so there is nothing to remove.
    if (userId === undefined && person.role === null) continue;
    if (userId === undefined) throw new FakeProblem('invalid-request', { field: `participants.${index}.acsUserId` });
    if (roles.has(userId)) throw new FakeProblem('invalid-request', { field: `participants.${index}` });
    roles.set(userId, person.role);
  }
  return roles;
}

interface RosterOf {
  world: FakeWorld;
  room: FakeRoom;
}

/** One page of the roster, by display name. */
export function rosterPage(of: RosterOf, query: URLSearchParams) {
  return fakePage(participantsOf(of), query, BY_NAME);
}

/** Everyone on the roster, by display name. */
export function everyoneOn(of: RosterOf): RoomParticipant[] {
  return participantsOf(of).toSorted((a, b) => BY_NAME.compare(BY_NAME.placeOf(a), BY_NAME.placeOf(b)));
}

/** The roster, in the order in which people were invited. */
export function participantsOf({ world, room }: RosterOf): RoomParticipant[] {
  return Object.entries(room.roster).map(([userId, role]) => ({ ...describePerson(world, userId), role }));
}
