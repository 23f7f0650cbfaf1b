import { RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { roomNotFound } from '../http/problems/index.js';
import { rosterOf, serviceRoomOf } from '../mirror/index.js';
import type { EndpointRequest, RoomRequest } from '../requests/index.js';
import { isAllowed } from './permissions.js';

/**
 * Finds out a user's role in a room. The index of members says who may be invited; only the service's roster says who is,
 * and with which role. A caller who is not in the index costs one request to the service, the same for a hidden room of
 * any size and for one that does not exist, so that response times reveal nothing either.
 *
 * Throws `room-not-found`, the same for a malformed id, for a room that does not exist, and for one that the user may not
 * know of.
 */
export async function openRoomRequest(request: EndpointRequest, roomId: string): Promise<RoomRequest> {
  const opened = await readRoomRequest(request, roomId);
  if (!(await isAllowed(opened, 'read')) && !(await isAllowed(opened, 'knock'))) throw roomNotFound();
  return opened;
}

/** Finds out a user's role in a room, for users who may not know of it too. Throws `room-not-found`. */
export async function readRoomRequest(request: EndpointRequest, roomId: string): Promise<RoomRequest> {
  const { settings, user } = request;
  if (!v.is(RoomIdSchema, roomId)) throw roomNotFound();
  const [stored, identities] = await Promise.all([settings.store.room(roomId), settings.store.identitiesOf([user.id])]);
  const acsUserId = identities.get(user.id);
  const facts = { id: roomId, ownerId: stored?.ownerId, knocking: stored?.knocking ?? false, role: undefined };
  const unread: RoomRequest = { ...request, roomId, acsUserId, stored, facts, roster: undefined, room: undefined };
  return (await mayBeInvited(unread)) ? readRole(unread) : { ...unread, room: await serviceRoomOf(unread) };
}

/** Whether the roster has to be read to find out the user's role. */
async function mayBeInvited({ settings, user, roomId, acsUserId, stored }: RoomRequest): Promise<boolean> {
  if (acsUserId === undefined) return false;
  const role = await settings.store.memberRole(roomId, acsUserId);
  // A room that was created elsewhere has no index.
  if (role !== undefined || !stored) return true;
  // An admitted person is on the roster a moment before they are in the index.
  return stored.knocking && (await settings.store.latestKnock(roomId, user.id))?.state === 'admitted';
}

async function readRole(request: RoomRequest): Promise<RoomRequest> {
  const roster = await rosterOf(request);
  const role = request.acsUserId === undefined ? undefined : roster.get(request.acsUserId);
  return { ...request, roster, facts: { ...request.facts, role } };
}
