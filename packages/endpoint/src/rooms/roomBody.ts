import { type Room, RoomSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers, GUEST } from '../host/describeUsers.js';
import { knockBody } from '../knocks/knockBody.js';
import type { ServiceRoom } from '../mirror/roomCopy.js';
import { actionsOf, type RoomCall } from '../policy/openRoomRequest.js';

/** The service keeps no title; a room made elsewhere has this one. */
export const UNTITLED = 'Room';

/** A room as its caller may see it. */
export async function roomBody(call: RoomCall, room: ServiceRoom): Promise<Room> {
  const { settings, user, roomId, acsUserId, stored, facts, now } = call;
  const [may, describe] = await Promise.all([
    actionsOf(call, facts),
    describeUsers(settings, stored?.ownerId === undefined ? [user.id] : [user.id, stored.ownerId]),
  ]);
  const person = describe(user.id);
  const owner = describe(stored?.ownerId);
  const isInvited = facts.role !== undefined && acsUserId !== undefined;
  const knock = isInvited ? undefined : await settings.store.latestKnock(roomId, user.id);
  return v.parse(RoomSchema, {
    id: roomId,
    title: stored?.title ?? UNTITLED,
    validFrom: room.validFrom.toISOString(),
    validUntil: room.validUntil.toISOString(),
    pstnDialOutEnabled: room.pstnDialOutEnabled,
    knocking: facts.knocking,
    // For who may read the room: somebody at the door sees what it is called and when it is open.
    metadata: may.includes('read') ? (stored?.metadata ?? {}) : {},
    ...(owner !== GUEST && { owner }),
    me: isInvited
      ? { invited: true, role: facts.role, acsUserId, ...person, may }
      : {
          invited: false,
          displayName: person.displayName,
          may,
          ...(knock && { knock: await knockBody(call, knock, person) }),
        },
    serverTime: new Date(now).toISOString(),
  });
}
