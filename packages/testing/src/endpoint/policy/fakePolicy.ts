import { ACTIONS, type Action } from '@anteroom/contract';
import type { FakePerson, FakeRoom } from '../world/index.js';

const OF_INVITED: readonly Action[] = ['read', 'join', 'read-participants'];
const OF_PRESENTERS: readonly Action[] = [...OF_INVITED, 'change-participants', 'answer-knocks'];
const OF_OWNERS: readonly Action[] = [
  'read',
  'update',
  'delete',
  'read-participants',
  'change-participants',
  'answer-knocks',
];

/** The actions that a user may do with a room, by the default policy of `@anteroom/endpoint`. */
export function actionsOf(room: FakeRoom, userId: string): Action[] {
  const role = roleIn(room, userId);
  const isOwner = room.ownerId === userId;
  const ofRole = role === undefined ? [] : role === 'Presenter' ? OF_PRESENTERS : OF_INVITED;
  const ofOutsiders: Action[] = role === undefined && !isOwner && room.knocking ? ['knock'] : [];
  const may = new Set([...(isOwner ? OF_OWNERS : []), ...ofRole, ...ofOutsiders]);
  return ACTIONS.filter((action) => may.has(action));
}

export function mayCreate(people: readonly FakePerson[], userId: string): boolean {
  return people.find(({ id }) => id === userId)?.isOrganizer ?? false;
}

/** A user's role on the roster; `undefined` if they are not invited. */
export function roleIn({ roster }: FakeRoom, userId: string) {
  return Object.hasOwn(roster, userId) ? roster[userId] : undefined;
}
