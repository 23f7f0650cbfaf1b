import type { Defect } from './Defect.js';
import { altered, asking, body, callOf, iso, type Json, json, success, windows } from './spoiling.js';

const DAY = 24 * 60 * 60_000;

/** Changes who a room says that the signed-in person is. */
const me = (change: (told: Json, room: Json) => Json) =>
  success('readRoom', (room) => ({ ...room, me: change(room.me as Json, room) }));

const people = (change: (person: Json) => Json) =>
  body('changeParticipants', ({ participants }) => ({ participants: (participants as Json[]).map(change) }));

/** Wrong about rooms, their windows and their rosters. */
export const ROOM_DEFECTS: readonly Defect[] = [
  {
    name: 'metadata is not kept',
    rule: 'create.as-asked',
    spoil: body('createRoom', ({ metadata: _metadata, ...room }) => room),
  },
  {
    name: 'who is invited without a role is a Consumer',
    rule: 'create.roles',
    spoil: body('createRoom', ({ participants = [], ...room }) => ({
      ...room,
      participants: (participants as Json[]).map((person) => ({ role: 'Consumer', ...person })),
    })),
  },
  {
    name: 'an unknown field is passed over',
    rule: 'create.strict',
    spoil: body('createRoom', ({ ownerId: _owner, ...room }) => room),
  },
  {
    name: 'a title loses what cannot be stored',
    rule: 'create.texts',
    spoil: body('createRoom', ({ title, ...room }) => ({ ...room, title: String(title).replaceAll('\0', '') })),
  },
  {
    name: 'a room that was deleted is made again by its Idempotency-Key',
    rule: 'create.idempotency-key-deleted',
    spoil: (send) => async (asked) => {
      const again = await altered(asked.clone(), { headers: { 'idempotency-key': undefined } });
      const response = await send(asked);
      return callOf(again) === 'createRoom' && response.status === 409 ? send(again) : response;
    },
  },
  {
    name: 'the Idempotency-Key is passed over',
    rule: 'create.idempotency-key',
    spoil: asking((asked) => altered(asked, { headers: { 'idempotency-key': undefined } })),
  },
  {
    name: 'the Idempotency-Key is not claimed before the room is made',
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
    name: 'an Idempotency-Key that others may choose too is taken',
    rule: 'create.idempotency-key-shape',
    spoil: asking((asked) => {
      const isShort = (asked.headers.get('idempotency-key') ?? '').length < 8;
      return isShort ? altered(asked, { headers: { 'idempotency-key': undefined } }) : asked;
    }),
  },
  {
    name: 'one end of a window is taken alone',
    rule: 'window.pair',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from || until - 60_000),
      validUntil: iso(until || from + 60_000),
    })),
  },
  {
    name: 'a window that ends before it begins is turned around',
    rule: 'window.order',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(Math.min(from, until)),
      validUntil: iso(Math.max(from, until)),
    })),
  },
  {
    name: 'a window of any length is cut to the longest one',
    rule: 'window.length',
    spoil: windows(({ from, until }) => ({
      validFrom: iso(from),
      validUntil: iso(Math.min(from + 180 * DAY, until)),
    })),
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
    name: '31 February is taken for 3 March',
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
    name: 'everybody is told that they are an Attendee',
    rule: 'room.me',
    spoil: me((told) => ({ ...told, role: 'Attendee' })),
  },
  {
    name: 'a person has another identity in each room',
    rule: 'room.one-identity',
    spoil: me((told, { id }) => ({ ...told, acsUserId: `${told.acsUserId}-${id}` })),
  },
  {
    name: 'an update resets what it does not name',
    rule: 'room.update',
    spoil: body('updateRoom', (changes) => ({ knocking: false, metadata: {}, ...changes })),
  },
  {
    name: 'a deleted room lives on',
    rule: 'room.delete',
    spoil: (send) => async (asked) =>
      callOf(asked) === 'deleteRoom'
        ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store', 'anteroom-version': '1' } })
        : send(asked),
  },
  {
    name: 'a roster shows everybody as Presenter',
    rule: 'participants.list',
    spoil: success('listParticipants', ({ items, ...page }) => ({
      ...page,
      items: (items as Json[]).map((person) => ({ ...person, role: 'Presenter' })),
    })),
  },
  {
    name: 'a role stays as it was first given',
    rule: 'participants.merge',
    spoil: people(({ role, ...person }) => ({ ...person, role: role === 'Collaborator' ? 'Consumer' : role })),
  },
  {
    name: 'null removes nobody',
    rule: 'participants.null-removes',
    spoil: people(({ role, ...person }) => ({ ...person, role: role ?? 'Attendee' })),
  },
  {
    name: 'nobody is known by their ACS user id',
    rule: 'participants.by-acs-id',
    spoil: people(({ acsUserId, ...person }) => (acsUserId ? { acsUserId: 'unknown', ...person } : person)),
  },
  {
    name: 'of a change that does not fit, the rest happens',
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
