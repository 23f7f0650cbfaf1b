import { MomentSchema, RoomIdSchema, type RoomSummary, type RoomsPage, RoomsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { cursorOf, readCursor, readLimit } from '../http/paging.js';
import type { Answer } from '../http/successResponse.js';
import { actionsOf } from '../policy/openRoomRequest.js';
import type { EndpointCall } from '../requests/EndpointRequest.js';
import type { ListedRoom } from '../store/interface/RoomStore.js';

const CursorSchema = v.pipe(
  v.tuple([MomentSchema, RoomIdSchema]),
  v.transform(([validFrom, roomId]) => ({ validFrom: Date.parse(validFrom), roomId })),
);

/**
 * `GET /rooms?cursor=&limit=`: what the signed-in user made or is invited to. It comes from the index alone, so that a
 * list costs no request to the service; what a room says of itself is newer.
 */
export async function listRooms(call: EndpointCall): Promise<Answer> {
  const { settings, user, query, now } = call;
  const [after, limit] = [readCursor(query, CursorSchema), readLimit(query)];
  const acsUserId = (await settings.store.identitiesOf([user.id])).get(user.id);
  const found = await settings.store.roomsOf({ userId: user.id, acsUserId, after, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const summaries = await Promise.all(page.map((room) => summaryOf(call, room)));
  const body: RoomsPage = {
    // A policy may hide a room from somebody who made it.
    items: summaries.filter(({ me }) => me.may.includes('read')),
    ...(last &&
      found.length > limit && { nextCursor: cursorOf([new Date(last.validFrom).toISOString(), last.roomId]) }),
    serverTime: new Date(now).toISOString(),
  };
  return { body: v.parse(RoomsPageSchema, body) };
}

async function summaryOf(call: EndpointCall, room: ListedRoom): Promise<RoomSummary> {
  const { roomId, title, ownerId, knocking, metadata, pstnDialOutEnabled, role } = room;
  return {
    id: roomId,
    title,
    validFrom: new Date(room.validFrom).toISOString(),
    validUntil: new Date(room.validUntil).toISOString(),
    pstnDialOutEnabled,
    knocking,
    metadata,
    me: { ...(role && { role }), may: await actionsOf(call, { id: roomId, ownerId, knocking, role }) },
  };
}
