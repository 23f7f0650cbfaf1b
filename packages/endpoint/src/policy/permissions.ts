import { ACTIONS, type Action } from '@anteroom/contract';
import { forbidden, notInvited } from '../http/problems/index.js';
import type { RoomFacts } from '../options/index.js';
import type { EndpointRequest, RoomRequest } from '../requests/index.js';

/** Whether the host's policy allows the user an action. */
export async function isAllowed({ settings, user, facts }: RoomRequest, action: Action): Promise<boolean> {
  return settings.authorize(user, action, facts);
}

/** The actions on a room that the host's policy allows the user. */
export async function allowedActions({ settings, user }: EndpointRequest, facts: RoomFacts): Promise<Action[]> {
  const onRooms = ACTIONS.filter((action) => action !== 'create');
  const allowed = await Promise.all(onRooms.map((action) => settings.authorize(user, action, facts)));
  return onRooms.filter((_, index) => allowed[index]);
}

/** Throws `not-invited` or `forbidden` for a user who may see the room, but not do this. */
export async function requireAction(request: RoomRequest, action: Action): Promise<void> {
  if (await isAllowed(request, action)) return;
  const needsInvitation = action === 'join' || action === 'read-participants';
  throw needsInvitation && request.facts.role === undefined ? notInvited() : forbidden();
}
