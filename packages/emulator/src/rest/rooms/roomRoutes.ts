import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { readJson, requestOrigin, requireApiVersion } from '../../http/index.js';
import {
  nextLink,
  type PageStart,
  type Paging,
  pageStart,
  type RoomStore,
  type RosterEntry,
  type StoredRoom,
} from '../../state/index.js';
import { badRequest, resourceNotFound } from '../../wire/index.js';
import type { RepeatabilityCache } from './RepeatabilityCache.js';
import {
  changedRoomSettings,
  checkRoomId,
  newRoomSettings,
  newRoster,
  type RoomRules,
  rosterChanges,
} from './roomRules.js';
import {
  DEPRECATED_ROOMS_API_VERSIONS,
  enumNameOf,
  knowsDialOut,
  ROOMS_API_VERSIONS,
  type RoomsApiVersion,
  rolesOf,
} from './roomsApiVersions.js';

export interface RoomRoutesSettings extends Paging {
  /** Whether an update has to give `validFrom` and `validUntil` together. */
  windowPair: 'required' | 'optional';
  /** How an api-version without the role shows a `Collaborator`. */
  collaboratorBeforeItsVersion: 'Attendee' | 'Collaborator';
  /** Whether a roster takes well-formed user ids that this emulator did not create. */
  unknownIdentities: 'accept' | 'refuse';
  /** Whether an api-version may be spelled by the name of an SDK's enumeration. */
  enumApiVersions: boolean;
  /** The emulator's public address, if it has one. */
  publicUrl?: string | undefined;
}

export interface RoomRoutesDependencies {
  rooms: RoomStore;
  repeated: RepeatabilityCache;
  clock: () => number;
  settings: RoomRoutesSettings;
  /** Whether this emulator created an identity. */
  isKnownIdentity: (rawId: string) => boolean;
}

/** The Rooms API below `/rooms`. Source: Rooms OpenAPI documents, 2023-06-14 to 2025-03-13. */
export function roomRoutes({ rooms, repeated, clock, settings, isKnownIdentity }: RoomRoutesDependencies) {
  const routes = new Hono<{ Bindings: HttpBindings; Variables: { apiVersion: RoomsApiVersion } }>();
  routes.use(
    requireApiVersion({
      supported: ROOMS_API_VERSIONS,
      deprecated: DEPRECATED_ROOMS_API_VERSIONS,
      ...(settings.enumApiVersions && { spellingOf: enumNameOf }),
    }),
  );
  // The service looks at the id before the body.
  routes.use('/:id/*', async (c, next) => {
    checkRoomId(c.req.param('id'));
    await next();
  });

  routes.post('/', async (c) => {
    const requestId = c.req.header('repeatability-request-id');
    const body = await readJson(c);
    const rules = rulesFor(c.var.apiVersion);
    const room = repeated.getOrCreate(requestId, body, () =>
      rooms.create(newRoomSettings(body, clock(), rules), newRoster(body, rules)),
    );
    c.header('Location', room.id);
    if (requestId !== undefined) c.header('Repeatability-Result', 'accepted');
    return c.json(wireRoom(room, c.var.apiVersion), 201);
  });

  routes.get('/', (c) => {
    const page = rooms.list(startOf(c.req.query('nextLink')));
    const value = page.items.map((room) => wireRoom(room, c.var.apiVersion));
    return c.json({
      value,
      nextLink: nextLink(page, requestOrigin(c, settings.publicUrl), '/rooms', c.var.apiVersion),
    });
  });

  routes.get('/:id', (c) => c.json(wireRoom(existing(c.req.param('id')), c.var.apiVersion)));

  routes.patch('/:id', async (c) => {
    const body = await readJson(c);
    const room = existing(c.req.param('id'));
    const changed = changedRoomSettings(body, room, clock(), rulesFor(c.var.apiVersion));
    return c.json(wireRoom(rooms.update(room, changed), c.var.apiVersion));
  });

  routes.delete('/:id', (c) => {
    if (!rooms.delete(c.req.param('id'))) throw resourceNotFound();
    return c.body(null, 204);
  });

  routes.get('/:id/participants', (c) => {
    const room = existing(c.req.param('id'));
    const page = rooms.roster(room.id, startOf(c.req.query('nextLink')));
    const value = page.items.map((entry) => wireParticipant(entry, c.var.apiVersion));
    const path = `/rooms/${room.id}/participants`;
    return c.json({ value, nextLink: nextLink(page, requestOrigin(c, settings.publicUrl), path, c.var.apiVersion) });
  });

  routes.patch('/:id/participants', async (c) => {
    const body = await readJson(c);
    const room = existing(c.req.param('id'));
    rooms.changeRoster(room.id, rosterChanges(body, rulesFor(c.var.apiVersion)));
    return c.json({});
  });

  function rulesFor(version: RoomsApiVersion): RoomRules {
    return {
      dialOut: knowsDialOut(version),
      roles: rolesOf(version),
      windowPair: settings.windowPair,
      mayBeInvited: (rawId) => settings.unknownIdentities === 'accept' || isKnownIdentity(rawId),
    };
  }

  function existing(id: string): StoredRoom {
    const room = rooms.find(id);
    if (room === undefined) throw resourceNotFound();
    return room;
  }

  function startOf(token: string | undefined): PageStart {
    const start = pageStart(token, settings);
    if (start === undefined) throw badRequest('Invalid nextLink.');
    return start;
  }

  function wireParticipant({ rawId, role }: RosterEntry, version: RoomsApiVersion) {
    return { rawId, role: rolesOf(version).includes(role) ? role : settings.collaboratorBeforeItsVersion };
  }

  return routes;
}

function wireRoom(room: StoredRoom, version: RoomsApiVersion) {
  return {
    id: room.id,
    createdAt: room.createdAt,
    validFrom: room.validFrom,
    validUntil: room.validUntil,
    ...(knowsDialOut(version) ? { pstnDialOutEnabled: room.pstnDialOutEnabled } : {}),
  };
}
