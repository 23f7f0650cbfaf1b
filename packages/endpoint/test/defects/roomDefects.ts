import type { Defect } from './Defect.js';
import { altered, answered, asking, body, callOf, iso, type Json, json, success, windows } from './spoiling.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const DAY = 24 * 60 * 60_000;

/** Changes `me` of a room. */
const me = (change: (told: Json, room: Json) => Json) =>
  success('readRoom', (room) => ({ ...room, me: change(room.me as Json, room) }));

const people = (change: (person: Json) => Json) =>
  body('changeParticipants', ({ participants }) => ({ participants: (participants as Json[]).map(change) }));

/** Defects of rooms, their windows and their rosters. */
export const ROOM_DEFECTS: readonly Defect[] = [
  {
    name: 'metadata is not stored',
    rule: 'create.as-asked',
    spoil: body('createRoom', ({ metadata: _metadata, ...room }) => room),
  },
  {
    name: 'a person invited without a role is a Consumer',
    rule: 'create.roles',
    spoil: body('createRoom', ({ participants = [], ...room }) => ({
      ...room,
      participants: (participants as Json[]).map((person) => ({ role: 'Consumer', ...person })),
    })),
  },
  {
    name: 'the state of a list is ignored',
    rule: 'rooms.by-state',
    spoil: asking((asked) => {
      const url = new URL(asked.url);
      url.searchParams.delete('state');
      return altered(asked, { url: url.href });
    }),
  },
  {
    name: 'an unknown field is ignored',
    rule: 'create.strict',
    spoil: body('createRoom', ({ ownerId: _owner, ...room }) => room),
  },
  {
    name: 'a title loses characters that cannot be stored',
    rule: 'create.texts',
    spoil: body('createRoom', ({ title, ...room }) => ({ ...room, title: String(title).replaceAll('\0', '') })),
  },
  {
    name: 'a deleted room is created again by its Idempotency-Key',
    rule: 'create.idempotency-key-deleted',
    spoil: (send) => async (asked) => {
      const again = await altered(asked.clone(), { headers: { 'idempotency-key': undefined } });
      const response = await send(asked);
      return callOf(again) === 'createRoom' && response.status === 409 ? send(again) : response;
    },
  },
  {
    name: 'the Idempotency-Key is ignored',
    rule: 'create.idempotency-key',
    spoil: asking((asked) => altered(asked, { headers: { 'idempotency-key': undefined } })),
  },
  {
    name: 'the Idempotency-Key is not claimed before the room is created',
    rule: 'create.idempotency-race',
    spoil: (send) => {
      const underWay = new Set<string | null>([null]);
      return async (asked) => {
        const key = asked.headers.get('idempotency-key');
        if (underWay.has(key)) return send(await altered(asked, { headers: { 'idempotency-key': undefined } }));
        underWay.add(key);
        return send(asked);
      };
    },
  },
  {
    name: 'a short Idempotency-Key, which others may choose too, is accepted',
    rule: 'create.idempotency-key-shape',
    spoil: asking((asked) => {
      const isShort = (asked.headers.get('idempotency-key') ?? '').length < 8;
      return isShort ? altered(asked, { headers: { 'idempotency-key': undefined } }) : asked;
    }),
  },
  {
    name: 'one end of a window is accepted alone',
    rule: 'window.pair',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from || until - 60_000),
      validUntil: iso(until || from + 60_000),
    })),
  },
  {
    name: 'a window that ends before it begins is reversed',
    rule: 'window.order',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(Math.min(from, until)),
      validUntil: iso(Math.max(from, until)),
    })),
  },
  {
    name: 'a window that is too long is shortened',
    rule: 'window.length',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from),
      validUntil: iso(Math.min(from + 180 * DAY, until)),
    })),
  },
  {
    name: 'a window that is too far ahead is moved nearer',
    rule: 'window.ahead',
    spoil: windows(({ from, until }) => {
      const excess = Math.max(0, from - Date.now() - 179 * DAY);
      return { validFrom: iso(from - excess), validUntil: iso(until - excess) };
    }),
  },
  {
    name: 'a window in the past is moved to the future',
    rule: 'window.past',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from),
      validUntil: iso(Math.max(until, Date.now() + 60_000)),
    })),
  },
  {
    name: '31 February is read as 3 March',
    rule: 'window.moments',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from),
      ...(Number.isNaN(until) ? { validUntil: 'never' } : { validUntil: iso(until) }),
    })),
  },
  {
    name: 'a window does not move',
    rule: 'window.move',
    spoil: body('updateRoom', ({ validFrom: _from, validUntil: _until, ...rest }) => ({ title: 'Kept', ...rest })),
  },
  {
    name: 'everyone is shown as an Attendee to themselves',
    rule: 'room.me',
    spoil: me((told) => ({ ...told, role: 'Attendee' })),
  },
  {
    name: 'a person has another identity in each room',
    rule: 'room.one-identity',
    spoil: me((told, { id }) => ({ ...told, acsUserId: `${told.acsUserId}-${id}` })),
  },
  {
    name: 'an update resets fields that it does not name',
    rule: 'room.update',
    spoil: body('updateRoom', (changes) => ({ knocking: false, metadata: {}, ...changes })),
  },
  {
    name: 'a person whom others removed gets the response to an earlier request again',
    rule: 'room.update-repeated',
    spoil: (send) => {
      const responses = new Map<string | null, string>();
      return async (asked) => {
        const key = asked.headers.get('idempotency-key');
        const response = await send(asked);
        if (response.ok && key !== null) responses.set(key, await response.clone().text());
        const earlier = response.status === 404 ? responses.get(key) : undefined;
        return earlier === undefined ? response : answered(response, earlier, 200, JSON_TYPE);
      };
    },
  },
  {
    name: 'a deleted room still exists',
    rule: 'room.delete',
    spoil: (send) => async (asked) =>
      callOf(asked) === 'deleteRoom'
        ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store', 'anteroom-version': '1' } })
        : send(asked),
  },
  {
    name: 'a roster shows everyone as Presenter',
    rule: 'participants.list',
    spoil: success('listParticipants', ({ items, ...page }) => ({
      ...page,
      items: (items as Json[]).map((person) => ({ ...person, role: 'Presenter' })),
    })),
  },
  {
    name: 'a role never changes',
    rule: 'participants.merge',
    spoil: people(({ role, ...person }) => ({ ...person, role: role === 'Collaborator' ? 'Consumer' : role })),
  },
  {
    name: 'null removes no one',
    rule: 'participants.null-removes',
    spoil: people(({ role, ...person }) => ({ ...person, role: role ?? 'Attendee' })),
  },
  {
    name: 'people cannot be named by their ACS user id',
    rule: 'participants.by-acs-id',
    spoil: people(({ acsUserId, ...person }) => (acsUserId ? { acsUserId: 'unknown', ...person } : person)),
  },
  {
    name: 'the valid part of an invalid change is made',
    rule: 'participants.all-or-none',
    spoil: (send) => async (asked) => {
      const response = await send(asked.clone());
      if (callOf(asked) !== 'changeParticipants' || response.status !== 400) return response;
      const { participants } = (await json(asked)) as { participants: Json[] };
      const fitting = participants.filter(({ role }) => role !== 'Boss');
      if (fitting.length > 0) await send(await altered(asked, { body: { participants: fitting } }));
      return response;
    },
  },
];
