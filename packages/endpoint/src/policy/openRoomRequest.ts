import { ACTIONS, type Action, AnteroomError, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { roomNotFound } from '../http/problems/roomNotFound.js';
import type { ServiceRoom } from '../mirror/roomCopy.js';
import { rosterOf, serviceRoomOf } from '../mirror/roomReads.js';
import type { EndpointCall } from '../requests/EndpointRequest.js';
import type { StoredRoom } from '../store/interface/RoomStore.js';
import type { RoomFacts } from './defaultPolicy.js';

/** A request about one room by somebody who may know that it exists. */
export interface RoomCall extends EndpointCall {
  roomId: string;
  /** The caller's ACS user id, if they have one. */
  acsUserId: string | undefined;
  /** What the host keeps of the room; `undefined` for one that was made elsewhere. */
  stored: StoredRoom | undefined;
  facts: RoomFacts;
  /** The service's roster, where it was read to find out who the caller is. */
  roster: ReadonlyMap<string, Role> | undefined;
  /** The room as the service keeps it, where it was read to find out whether it exists. */
  room: ServiceRoom | undefined;
}

/**
 * Finds out who somebody is to a room. The index of members says who may be invited; only the service's roster says that
 * somebody is, and as what. A caller who is not in the index costs one request, the same for a hidden room of any size and for
 * one that does not exist, so that time says nothing either.
 *
 * Throws `room-not-found`, the same for an id that cannot be one, for a room that does not exist, and for one that they
 * may not know of.
 */
export async function openRoomCall(call: EndpointCall, roomId: string): Promise<RoomCall> {
  const { settings, user } = call;
  if (!v.is(RoomIdSchema, roomId)) throw roomNotFound();
  const [stored, identities] = await Promise.all([settings.store.room(roomId), settings.store.identitiesOf([user.id])]);
  const acsUserId = identities.get(user.id);
  const facts = { id: roomId, ownerId: stored?.ownerId, knocking: stored?.knocking ?? false, role: undefined };
  const unread: RoomCall = { ...call, roomId, acsUserId, stored, facts, roster: undefined, room: undefined };
  const opened = (await mayBeInvited(unread))
    ? await readRole(unread)
    : { ...unread, room: await serviceRoomOf(unread) };
  if (!(await mayCall(opened, 'read')) && !(await mayCall(opened, 'knock'))) throw roomNotFound();
  return opened;
}

/** Whether the roster has to be read to find out what somebody is. */
async function mayBeInvited({ settings, user, roomId, acsUserId, stored }: RoomCall): Promise<boolean> {
  if (acsUserId === undefined) return false;
  const role = await settings.store.memberRole(roomId, acsUserId);
  // There is no index of a room that was made elsewhere.
  if (role !== undefined || !stored) return true;
  // Somebody who was let in is on the roster a moment before they are in the index.
  return stored.knocking && (await settings.store.latestKnock(roomId, user.id))?.state === 'admitted';
}

async function readRole(call: RoomCall): Promise<RoomCall> {
  const roster = await rosterOf(call);
  const role = call.acsUserId === undefined ? undefined : roster.get(call.acsUserId);
  return { ...call, roster, facts: { ...call.facts, role } };
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
