import { ChangeParticipantsSchema, type Role, type RoomParticipant } from '@anteroom/contract';
import * as v from 'valibot';
import { type FakeRoomCall, requireAction } from '../rooms/enterRoom.js';
import { FakeRefusal } from '../http/FakeRefusal.js';
import type { FakeAnswer, FakeRoom, FakeWorld } from '../world/FakeWorld.js';
import { describePerson, userOf } from '../world/fakeDirectory.js';
import { fakePage, type PageOrder } from '../http/fakePage.js';
import { readFakeBody } from '../http/readFakeBody.js';

/** Somebody to invite, change or (`null`) remove, as a body names them. */
type Named<R> = { userId: string; role: R } | { acsUserId: string; role: R };

type Place = [displayName: string, acsUserId: string];

// One fixed locale, as the endpoint has it.
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const BY_NAME: PageOrder<RoomParticipant, Place> = {
  placeOf: ({ displayName, acsUserId }) => [displayName, acsUserId],
  compare: ([nameA, idA], [nameB, idB]) => byName.compare(nameA, nameB) || (idA < idB ? -1 : Number(idA > idB)),
  schema: v.tuple([v.string(), v.string()]),
};

/** `GET /rooms/{roomId}/participants` */
export function fakeListParticipants(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'read-participants');
  return { body: rosterPage(call, call.query) };
}

/** `PATCH /rooms/{roomId}/participants`: all changes or none of them. Answers the first page of the new roster. */
export function fakeChangeParticipants(call: FakeRoomCall): FakeAnswer {
  requireAction(call, 'change-participants');
  const { participants } = readFakeBody(call, ChangeParticipantsSchema);
  const { world, room } = call;
  for (const [userId, role] of resolvePeople<Role | null>(world, participants)) setRole(room, userId, role);
  return { body: rosterPage(call, new URLSearchParams()) };
}

export function setRole({ roster }: FakeRoom, userId: string, role: Role | null): void {
  if (role === null) delete roster[userId];
  else roster[userId] = role;
}

/** Roles by user id. Refuses somebody who is named twice, and an ACS user id that nobody here has. */
export function resolvePeople<R extends Role | null>(world: FakeWorld, people: readonly Named<R>[]): Map<string, R> {
  const roles = new Map<string, R>();
  for (const [index, person] of people.entries()) {
    const userId = 'userId' in person ? person.userId : userOf(world, person.acsUserId);
    // Nobody is on no roster: there is nothing to take off.
    if (userId === undefined && person.role === null) continue;
    if (userId === undefined) throw new FakeRefusal('invalid-request', { field: `participants.${index}.acsUserId` });
    if (roles.has(userId)) throw new FakeRefusal('invalid-request', { field: `participants.${index}` });
    roles.set(userId, person.role);
  }
  return roles;
}

function rosterPage(call: FakeRoomCall, query: URLSearchParams) {
  return fakePage(everybodyIn(call), query, BY_NAME);
}

/** The roster, in the order in which people were invited. */
export function everybodyIn({ world, room }: Pick<FakeRoomCall, 'world' | 'room'>): RoomParticipant[] {
  return Object.entries(room.roster).map(([userId, role]) => ({ ...describePerson(world, userId), role }));
}
