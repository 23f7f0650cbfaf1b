import { ACTIONS, type Action } from '@anteroom/contract';
import type { FakeRoom } from './FakeWorld.js';
import type { FakePerson } from './fakeDirectory.js';

const OF_EVERYBODY_INVITED: readonly Action[] = ['read', 'join', 'read-participants'];
const OF_PRESENTERS: readonly Action[] = [...OF_EVERYBODY_INVITED, 'change-participants', 'answer-knocks'];
const OF_OWNERS: readonly Action[] = [
  'read',
  'update',
  'delete',
  'read-participants',
  'change-participants',
  'answer-knocks',
];

/** What somebody may do with a room, as the default policy of `@anteroom/endpoint` has it. */
export function actionsOf(room: FakeRoom, userId: string): Action[] {
  const role = roleIn(room, userId);
  const isOwner = room.ownerId === userId;
  const ofRole = role === undefined ? [] : role === 'Presenter' ? OF_PRESENTERS : OF_EVERYBODY_INVITED;
  const atTheDoor: Action[] = role === undefined && !isOwner && room.knocking ? ['knock'] : [];
  const may = new Set([...(isOwner ? OF_OWNERS : []), ...ofRole, ...atTheDoor]);
  return ACTIONS.filter((action) => may.has(action));
}

export function mayCreate(people: readonly FakePerson[], userId: string): boolean {
  return people.find(({ id }) => id === userId)?.isOrganizer ?? false;
}

/** A role on the roster; `undefined` for somebody who is not invited. */
export function roleIn({ roster }: FakeRoom, userId: string) {
  return Object.hasOwn(roster, userId) ? roster[userId] : undefined;
}
