import type { Action } from '@anteroom/contract';
import type { HostUser, RoomFacts } from '../options/index.js';

const INVITED: readonly Action[] = ['read', 'join', 'read-participants'];
const PRESENTER: readonly Action[] = [...INVITED, 'change-participants', 'answer-knocks'];
const OWNER: readonly Action[] = [
  'read',
  'update',
  'delete',
  'read-participants',
  'change-participants',
  'answer-knocks',
];

/**
 * Who may do what unless the host's own policy says otherwise. Organizers create rooms, and the creator of a room manages
 * it; joining requires an invitation, for them too. Invited people read and join, and Presenters also invite people and
 * respond to knocks. Everyone else may knock if the room allows it.
 *
 * @example
 * // Support staff can see every room; everyone else has the default permissions.
 * const authorize: Authorize = (user, action, room) =>
 *   (action === 'read' && isStaff(user.id)) || defaultPolicy(user, action, room);
 */
export function defaultPolicy(user: HostUser, action: Action, room: RoomFacts | undefined): boolean {
  if (room === undefined) return action === 'create' && user.isOrganizer === true;
  const isOwner = room.ownerId !== undefined && room.ownerId === user.id;
  if (isOwner && OWNER.includes(action)) return true;
  if (room.role !== undefined) {
    return (room.role === 'Presenter' ? PRESENTER : INVITED).includes(action);
  }
  return action === 'knock' && room.knocking && !isOwner;
}
