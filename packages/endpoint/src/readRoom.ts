import { type Room, RoomSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from './describeUsers.js';
import { findRoom } from './findRoom.js';
import { type RoomCall, requireInvitation } from './roomCall.js';

/** The service keeps no title; a room made elsewhere has this one. */
const UNTITLED = 'Room';

/** `GET /rooms/{roomId}` */
export async function readRoom(call: RoomCall): Promise<Room> {
  const { settings, user, roomId } = call;
  const [room, me, stored, describe] = await Promise.all([
    findRoom(call),
    requireInvitation(call),
    settings.store.room(roomId),
    describeUsers(settings, [user.id]),
  ]);
  return v.parse(RoomSchema, {
    id: room.id,
    title: stored?.title ?? UNTITLED,
    validFrom: room.validFrom.toISOString(),
    validUntil: room.validUntil.toISOString(),
    pstnDialOutEnabled: room.pstnDialOutEnabled,
    knocking: false,
    metadata: {},
    me: { invited: true, ...me, ...describe(user.id), may: ['read', 'join', 'read-participants'] },
    serverTime: new Date(settings.clock()).toISOString(),
  });
}
