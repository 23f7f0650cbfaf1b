import { ACTIONS, type Action, AnteroomError, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { RoomFacts } from './defaultPolicy.js';
import type { EndpointCall } from './EndpointCall.js';
import { roomNotFound } from './roomNotFound.js';
import { roleOnRoster } from './roster.js';
import type { StoredRoom } from './store/RoomStore.js';

/** A request about one room by somebody who may know that it exists. */
export interface RoomCall extends EndpointCall {
  roomId: string;
  /** The caller's ACS user id, if they have one. */
  acsUserId: string | undefined;
  /** What the host keeps of the room; `undefined` for one that was made elsewhere. */
  stored: StoredRoom | undefined;
  facts: RoomFacts;
}

/**
 * Finds out who somebody is to a room, by the service's roster. Throws `room-not-found`, the same for an id that cannot
 * be one, for a room that does not exist, and for one that they may not know of.
 */
export async function openRoomCall(call: EndpointCall, roomId: string): Promise<RoomCall> {
  const { settings, user, signal } = call;
  if (!v.is(RoomIdSchema, roomId)) throw roomNotFound();
  const [stored, identities] = await Promise.all([settings.store.room(roomId), settings.store.identitiesOf([user.id])]);
  const acsUserId = identities.get(user.id);
  // Read also for somebody without an identity: a room that is gone is not found by anybody.
  const role = await roleOnRoster(settings.rooms, roomId, acsUserId, signal);
  const facts = { id: roomId, ownerId: stored?.ownerId, knocking: stored?.knocking ?? false, role };
  const opened = { ...call, roomId, acsUserId, stored, facts };
  if (!(await mayCall(opened, 'read')) && !(await mayCall(opened, 'knock'))) throw roomNotFound();
  return opened;
}

/** Whether the host's policy allows the caller an action. */
export async function mayCall({ settings, user, facts }: RoomCall, action: Action): Promise<boolean> {
  return settings.authorize(user, action, facts);
}

/** The actions that the host's policy allows somebody. */
export async function actionsOf({ settings, user }: EndpointCall, facts: RoomFacts): Promise<Action[]> {
  const about = ACTIONS.filter((action) => action !== 'create');
  const allowed = await Promise.all(about.map((action) => settings.authorize(user, action, facts)));
  return about.filter((_, index) => allowed[index]);
}

/** Throws `not-invited` or `forbidden` for somebody who may see the room, but not do this. */
export async function requireAction(call: RoomCall, action: Action): Promise<void> {
  if (await mayCall(call, action)) return;
  const needsInvitation = action === 'join' || action === 'read-participants';
  throw needsInvitation && call.facts.role === undefined ? notInvited() : forbidden();
}

export function notInvited(): AnteroomError {
  return new AnteroomError('not-invited', 'You are signed in, but not invited to this room. Ask its organizer.');
}

export function forbidden(): AnteroomError {
  return new AnteroomError('forbidden', 'You are signed in, but may not do this here. Ask who runs the room.');
}
