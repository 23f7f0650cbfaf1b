import { AnteroomError, type Role, RoomIdSchema } from '@anteroom/contract';
import * as v from 'valibot';
import type { EndpointSettings, HostUser } from './RoomsEndpointOptions.js';
import { roomNotFound } from './roomNotFound.js';
import { roleOnRoster } from './roster.js';

/** A request about one room by somebody who is signed in. */
export interface RoomCall {
  settings: EndpointSettings;
  user: HostUser;
  roomId: string;
  query: URLSearchParams;
  /** Fires when the client goes away: nobody waits for the service's answer any more. */
  signal: AbortSignal;
}

/** Lets a request through to a route. Throws `unauthenticated`, or `room-not-found` for an id that cannot be one. */
export async function openRoomCall(settings: EndpointSettings, request: Request, roomId: string): Promise<RoomCall> {
  const user = await settings.authenticate(request);
  if (user === null) {
    throw new AnteroomError('unauthenticated', 'This request carries no valid sign-in. Sign in and try again.');
  }
  if (!v.is(RoomIdSchema, roomId)) throw roomNotFound();
  return { settings, user, roomId, query: new URL(request.url).searchParams, signal: request.signal };
}

/** Somebody's place on a room's roster. */
export interface Invitation {
  acsUserId: string;
  role: Role;
}

export function notInvited(): AnteroomError {
  return new AnteroomError('not-invited', 'You are signed in, but not invited to this room. Ask its organizer.');
}

/** The caller's own place on the service's roster. Throws `not-invited` or `room-not-found`. */
export async function requireInvitation({ settings, user, roomId, signal }: RoomCall): Promise<Invitation> {
  const acsUserId = await settings.store.identityOf(user.id);
  // Read also for somebody without an identity: an unknown room is `room-not-found` for everybody.
  const role = await roleOnRoster(settings.rooms, roomId, acsUserId, signal);
  if (acsUserId === undefined || role === undefined) throw notInvited();
  return { acsUserId, role };
}
