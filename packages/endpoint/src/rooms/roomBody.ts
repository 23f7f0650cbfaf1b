import { type Room, RoomSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers, GUEST } from '../host/index.js';
import { knockBody } from '../knocks/index.js';
import { UNTITLED } from '../mirror/index.js';
import { allowedActions } from '../policy/index.js';
import type { RoomRequest } from '../requests/index.js';
import type { ServiceRoom } from '../service/index.js';
import type { StoredRoom } from '../store/index.js';

/** How often the room was changed, and when. A change at the service that the store learns only now counts already. */
function changeOf({ now }: RoomRequest, stored: StoredRoom, room: ServiceRoom): Pick<Room, 'sequence' | 'changedAt'> {
  const isMoved = stored.validFrom !== room.validFrom.getTime() || stored.validUntil !== room.validUntil.getTime();
  const changedAt = isMoved ? now : stored.changedAt;
  return {
    sequence: isMoved ? stored.sequence + 1 : stored.sequence,
    ...(changedAt !== undefined && { changedAt: new Date(changedAt).toISOString() }),
  };
}

/** A room as the caller may see it. */
export async function roomBody(request: RoomRequest, room: ServiceRoom): Promise<Room> {
  const { settings, user, roomId, acsUserId, stored, facts, now } = request;
  const [may, describe] = await Promise.all([
    allowedActions(request, facts),
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
    // Only for users who may read the room: a person who may only knock sees its title and when it is open.
    metadata: may.includes('read') ? (stored?.metadata ?? {}) : {},
    ...(stored && changeOf(request, stored, room)),
    ...(owner !== GUEST && { owner }),
    me: isInvited
      ? { invited: true, role: facts.role, acsUserId, ...person, may }
      : {
          invited: false,
          displayName: person.displayName,
          may,
          ...(knock && { knock: await knockBody(request, knock, person) }),
        },
    serverTime: new Date(now).toISOString(),
  });
}
