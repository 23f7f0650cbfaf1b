import {
  MomentSchema,
  RoomIdSchema,
  type RoomSummary,
  type RoomsPage,
  RoomsPageSchema,
  RoomsQuerySchema,
} from '@anteroom/contract';
import * as v from 'valibot';
import { cursorOf, type HandlerResult, readCursor, readLimit, readQuery } from '../http/index.js';
import { allowedActions } from '../policy/index.js';
import type { EndpointRequest } from '../requests/index.js';
import type { ListedRoom } from '../store/index.js';

const CursorSchema = v.pipe(
  v.tuple([MomentSchema, RoomIdSchema]),
  v.transform(([validFrom, roomId]) => ({ validFrom: Date.parse(validFrom), roomId })),
);

/**
 * `GET /rooms?state=&cursor=&limit=`: the rooms that the user created or is invited to. The list comes only from the store, so
 * that it costs no request to the service; reading a single room returns newer data.
 */
export async function listRooms(request: EndpointRequest): Promise<HandlerResult> {
  const { settings, user, query, now } = request;
  const [after, limit] = [readCursor(query, CursorSchema), readLimit(query)];
  const { state } = readQuery(query, RoomsQuerySchema);
  const acsUserId = (await settings.store.identitiesOf([user.id])).get(user.id);
  const found = await settings.store.roomsOf({
    userId: user.id,
    acsUserId,
    after,
    limit: limit + 1,
    state: state && { name: state, now },
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const summaries = await Promise.all(page.map((room) => summaryOf(request, room)));
  const body: RoomsPage = {
    // A policy may hide a room even from its owner.
    items: summaries.filter(({ me }) => me.may.includes('read')),
    ...(last &&
      found.length > limit && { nextCursor: cursorOf([new Date(last.validFrom).toISOString(), last.roomId]) }),
    serverTime: new Date(now).toISOString(),
  };
  return { body: v.parse(RoomsPageSchema, body) };
}

async function summaryOf(request: EndpointRequest, room: ListedRoom): Promise<RoomSummary> {
  const { roomId, title, ownerId, knocking, metadata, pstnDialOutEnabled, role } = room;
  return {
    id: roomId,
    title,
    validFrom: new Date(room.validFrom).toISOString(),
    validUntil: new Date(room.validUntil).toISOString(),
    pstnDialOutEnabled,
    knocking,
    metadata,
    me: { ...(role && { role }), may: await allowedActions(request, { id: roomId, ownerId, knocking, role }) },
  };
}
