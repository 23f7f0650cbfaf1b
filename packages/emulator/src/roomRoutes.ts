import { Hono } from 'hono';
import { knowsDialOut, ROOMS_API_VERSIONS, type RoomsApiVersion, requireApiVersion, rolesOf } from './apiVersions.js';
import { nextLink, startOfPage } from './paging.js';
import type { RoomStore, StoredRoom } from './RoomStore.js';
import { readJson } from './readJson.js';
import { changedRoomSettings, checkRoomId, newRoomSettings, newRoster, rosterChanges } from './roomRules.js';
import { badRequest, resourceNotFound } from './ServiceError.js';
import { serviceTime } from './serviceTime.js';

/** The Rooms API below `/rooms`. Source: Rooms OpenAPI document, 2025-03-13. */
export function roomRoutes(rooms: RoomStore, clock: () => number) {
  const routes = new Hono<{ Variables: { apiVersion: RoomsApiVersion } }>();
  routes.use(requireApiVersion(ROOMS_API_VERSIONS));

  routes.post('/', async (c) => {
    const requestId = c.req.header('repeatability-request-id');
    const body = await readJson(c);
    const room =
      (requestId === undefined ? undefined : rooms.createdBy(requestId)) ??
      rooms.create(newRoomSettings(body, clock()), newRoster(body, rolesOf(c.var.apiVersion)), requestId);
    c.header('Location', room.id);
    if (requestId !== undefined) c.header('Repeatability-Result', 'accepted');
    return c.json(wireRoom(room, c.var.apiVersion), 201);
  });

  routes.get('/', (c) => {
    const page = rooms.list(pageStart(c.req.query('nextLink')));
    const value = page.items.map((room) => wireRoom(room, c.var.apiVersion));
    return c.json({ value, nextLink: nextLink(page, new URL(c.req.url).origin, '/rooms', c.var.apiVersion) });
  });

  routes.get('/:id', (c) => c.json(wireRoom(existing(c.req.param('id')), c.var.apiVersion)));

  routes.patch('/:id', async (c) => {
    const body = await readJson(c);
    const room = existing(c.req.param('id'));
    return c.json(wireRoom(rooms.update(room, changedRoomSettings(body, room, clock())), c.var.apiVersion));
  });

  routes.delete('/:id', (c) => {
    const id = c.req.param('id');
    checkRoomId(id);
    rooms.delete(id);
    return c.body(null, 204);
  });

  routes.get('/:id/participants', (c) => {
    const room = existing(c.req.param('id'));
    const page = rooms.roster(room.id, pageStart(c.req.query('nextLink')));
    const value = page.items.map(({ rawId, role }) => ({ rawId, role }));
    const path = `/rooms/${room.id}/participants`;
    return c.json({ value, nextLink: nextLink(page, new URL(c.req.url).origin, path, c.var.apiVersion) });
  });

  routes.patch('/:id/participants', async (c) => {
    const body = await readJson(c);
    const room = existing(c.req.param('id'));
    rooms.changeRoster(room.id, rosterChanges(body, rolesOf(c.var.apiVersion)));
    return c.json({});
  });

  function existing(id: string): StoredRoom {
    checkRoomId(id);
    const room = rooms.find(id);
    if (room === undefined) throw resourceNotFound();
    return room;
  }

  return routes;
}

function pageStart(token: string | undefined): number {
  const start = startOfPage(token);
  if (start === undefined) throw badRequest('Invalid nextLink.');
  return start;
}

function wireRoom(room: StoredRoom, version: RoomsApiVersion) {
  return {
    id: room.id,
    createdAt: serviceTime(room.createdAt),
    validFrom: serviceTime(room.validFrom),
    validUntil: serviceTime(room.validUntil),
    ...(knowsDialOut(version) ? { pstnDialOutEnabled: room.pstnDialOutEnabled } : {}),
  };
}
