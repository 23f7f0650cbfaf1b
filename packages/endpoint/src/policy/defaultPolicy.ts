import type { Action, Role } from '@anteroom/contract';
import type { HostUser } from '../options/RoomsEndpointOptions.js';

/** What a policy is told of a room. */
export interface RoomFacts {
  id: string;
  /** The host's user who made it; `undefined` for a room that was made elsewhere. */
  ownerId: string | undefined;
  /** Whether people who are not invited may ask to be let in. */
  knocking: boolean;
  /** What the user is on the service's roster; `undefined` for somebody who is not invited. */
  role: Role | undefined;
}

/**
 * Whether a user may do something with a room; `room` is `undefined` for `create` alone. Asked several times for a
 * request, so answer from what is at hand. Somebody who may neither `read` nor `knock` cannot tell the room from one that
 * does not exist. Whatever a policy says, a token needs a place on the roster.
 */
export type Authorize = (user: HostUser, action: Action, room: RoomFacts | undefined) => boolean | Promise<boolean>;

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

/**
 * Who may do what unless the host says otherwise. Organizers make rooms, and who made a room runs it; joining needs an
 * invitation for them too. The invited read and join, Presenters also invite and answer knocks. Others may knock where
 * the room lets them.
 *
 * @example
 * // Support staff sees every room, and nobody else more than by default.
 * const authorize: Authorize = (user, action, room) =>
 *   (action === 'read' && isStaff(user.id)) || defaultPolicy(user, action, room);
 */
export function defaultPolicy(user: HostUser, action: Action, room: RoomFacts | undefined): boolean {
  if (room === undefined) return action === 'create' && user.isOrganizer === true;
  const isOwner = room.ownerId !== undefined && room.ownerId === user.id;
  if (isOwner && OF_OWNERS.includes(action)) return true;
  if (room.role !== undefined) {
    return (room.role === 'Presenter' ? OF_PRESENTERS : OF_EVERYBODY_INVITED).includes(action);
  }
  return action === 'knock' && room.knocking && !isOwner;
}
