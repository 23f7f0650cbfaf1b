import { type Role, RoleSchema } from '@anteroom/contract';
import type { RoomsClient } from '@azure/communication-rooms';
import * as v from 'valibot';
import { orRoomNotFound } from './roomNotFound.js';

/** Somebody on the service's roster of a room. */
export interface RosterEntry {
  acsUserId: string;
  role: Role;
}

// The SDK passes on a role that it does not know; until this package knows it too, it stands for the least privilege.
const KnownRole = v.fallback(RoleSchema, 'Consumer');

/** The roster of a room, page by page of the service. Throws `room-not-found`. */
async function* readRoster(
  rooms: RoomsClient,
  roomId: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<RosterEntry> {
  try {
    for await (const { id, role } of rooms.listParticipants(roomId, signal ? { abortSignal: signal } : {})) {
      // Only ACS users can be on a roster ("Rooms concepts"); phone callers never are.
      if (id.kind === 'communicationUser') yield { acsUserId: id.communicationUserId, role: v.parse(KnownRole, role) };
    }
  } catch (error) {
    throw orRoomNotFound(error);
  }
}

/** Everybody on the roster, by ACS user id. Throws `room-not-found`. */
export async function wholeRoster(
  rooms: RoomsClient,
  roomId: string,
  signal?: AbortSignal,
): Promise<Map<string, Role>> {
  const roster = new Map<string, Role>();
  for await (const { acsUserId, role } of readRoster(rooms, roomId, signal)) roster.set(acsUserId, role);
  return roster;
}

/** The role of somebody on the roster, or `undefined` when they are not on it. Throws `room-not-found`. */
export async function roleOnRoster(
  rooms: RoomsClient,
  roomId: string,
  acsUserId: string | undefined,
  signal: AbortSignal,
): Promise<Role | undefined> {
  for await (const invitee of readRoster(rooms, roomId, signal)) {
    if (invitee.acsUserId === acsUserId) return invitee.role;
  }
  return undefined;
}
