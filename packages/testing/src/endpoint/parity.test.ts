import { ProblemSchema, type Role, RoomParticipantsPageSchema } from '@anteroom/contract';
import { startEmulator } from '@anteroom/emulator';
import { createMemoryStore, createRoomsEndpoint, findOrCreateIdentity } from '@anteroom/endpoint';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeEndpoint, type FakeEndpoint } from './createFakeEndpoint.js';
import type { FakePerson } from './fakeDirectory.js';

const HOUR = 3_600_000;
const UNKNOWN = '99411111111111111';
const ROSTER: Record<string, Role> = { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', nameless: 'Collaborator' };
const PEOPLE = [
  { id: 'ada', displayName: 'Ada Lovelace', avatarUrl: '/ada.png' },
  { id: 'ben', displayName: 'ben nevis' },
  { id: 'cleo', displayName: 'Cleo de Nile' },
  { id: 'eve', displayName: 'Eve Moneypenny' },
];

type Send = (path: string, init?: RequestInit) => Promise<Response>;

let real: Send;
let fake: FakeEndpoint;
let roomId: string;
let now: number;
let me: string | null;
let stop: () => Promise<void>;

beforeAll(async () => {
  const emulator = await startEmulator({ port: 0 });
  stop = () => emulator.close();
  const rooms = new RoomsClient(emulator.connectionString, { allowInsecureConnection: true });
  const identity = new CommunicationIdentityClient(emulator.connectionString, { allowInsecureConnection: true });
  const store = createMemoryStore();
  const people: FakePerson[] = [];
  for (const person of PEOPLE) {
    people.push({ ...person, acsUserId: await findOrCreateIdentity(store, identity, person.id) });
  }
  // On the roster, and in nobody's directory.
  const nameless = await findOrCreateIdentity(store, identity, 'nameless');
  const idOf = (userId: string) => people.find(({ id }) => id === userId)?.acsUserId ?? nameless;

  const room = await rooms.createRoom({
    validFrom: new Date(Date.now() - 60_000),
    validUntil: new Date(Date.now() + HOUR),
    participants: Object.entries(ROSTER).map(([userId, role]) => ({ id: { communicationUserId: idOf(userId) }, role })),
  });
  roomId = room.id;
  await store.addRoom(
    {
      roomId,
      title: 'Weekly review',
      ownerId: 'olga',
      knocking: false,
      metadata: { case: '17' },
      validFrom: room.validFrom.getTime(),
      validUntil: room.validUntil.getTime(),
      pstnDialOutEnabled: room.pstnDialOutEnabled,
    },
    new Map(Object.entries(ROSTER).map(([userId, role]) => [idOf(userId), role])),
  );

  const endpoint = createRoomsEndpoint({
    rooms,
    identity,
    store,
    authenticate: () => (me === null ? null : { id: me }),
    directory: async () => new Map(PEOPLE.map(({ id, ...entry }) => [id, entry])),
    basePath: '/api',
    clock: () => now,
    rateLimits: false,
  });
  real = (path, init) => endpoint(new Request(new URL(path, 'http://host.test'), init));
  fake = createFakeEndpoint({
    me: 'ada',
    people,
    rooms: [
      {
        id: roomId,
        title: 'Weekly review',
        validFrom: room.validFrom.toISOString(),
        validUntil: room.validUntil.toISOString(),
        metadata: { case: '17' },
        roster: ROSTER,
      },
    ],
    clock: () => now,
  });
});

afterAll(() => stop());

function at(user: string | null, moment: 'before' | 'during' | 'after' = 'during'): void {
  me = user;
  fake.signIn(user);
  now = Date.now() + { before: -2 * HOUR, during: 0, after: 2 * HOUR }[moment];
}

/** What is not the same twice, or is worded by each on its own: only its type is compared. */
const LOOSE = ['traceId', 'title', 'detail', 'token', 'expiresOn', 'nextCursor'];

async function seen(response: Response, problem: boolean) {
  const text = await response.text();
  const body = text === '' ? null : v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  if (problem) v.parse(ProblemSchema, body);
  const loose = problem ? LOOSE : LOOSE.filter((key) => key !== 'title');
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    cacheControl: response.headers.get('cache-control'),
    version: response.headers.get('anteroom-version'),
    allow: response.headers.get('allow'),
    body: body === null ? null : looseBody(body, loose),
  };
}

function looseBody(body: Record<string, unknown>, loose: string[]) {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (loose.includes(key)) return [key, typeof value];
      // Somebody unknown to the directory has an id of the fake's own making.
      return [key, Array.isArray(value) ? value.map(withoutStrangersId) : value];
    }),
  );
}

function withoutStrangersId(person: { displayName: string }) {
  return person.displayName === 'Guest' ? { ...person, acsUserId: 'of its own' } : person;
}

describe('the fake endpoint answers what the real one answers to', () => {
  const rows: {
    name: string;
    status: number;
    path: () => string;
    as?: string | null;
    method?: string;
    moment?: 'before' | 'during' | 'after';
  }[] = [
    { name: 'a room', path: () => `/api/rooms/${roomId}`, status: 200 },
    { name: 'a room, as somebody else', path: () => `/api/rooms/${roomId}`, as: 'ben', status: 200 },
    { name: 'a room before its time', path: () => `/api/rooms/${roomId}`, moment: 'before', status: 200 },
    { name: 'a room after its time', path: () => `/api/rooms/${roomId}`, moment: 'after', status: 200 },
    { name: 'the head of a room', path: () => `/api/rooms/${roomId}`, method: 'HEAD', status: 200 },
    { name: 'the roster', path: () => `/api/rooms/${roomId}/participants`, status: 200 },
    { name: 'a page of the roster', path: () => `/api/rooms/${roomId}/participants?limit=2`, status: 200 },
    { name: 'a page as large as the roster', path: () => `/api/rooms/${roomId}/participants?limit=4`, status: 200 },
    { name: 'a page far too large', path: () => `/api/rooms/${roomId}/participants?limit=9999`, status: 200 },
    { name: 'a limit of nothing', path: () => `/api/rooms/${roomId}/participants?limit=0`, status: 400 },
    { name: 'a limit in words', path: () => `/api/rooms/${roomId}/participants?limit=many`, status: 400 },
    { name: 'a foreign cursor', path: () => `/api/rooms/${roomId}/participants?cursor=nonsense`, status: 400 },
    { name: 'an empty cursor', path: () => `/api/rooms/${roomId}/participants?cursor=`, status: 400 },
    { name: 'a token', path: () => `/api/rooms/${roomId}/token`, method: 'POST', as: 'cleo', status: 200 },
    {
      name: 'a token too early',
      path: () => `/api/rooms/${roomId}/token`,
      method: 'POST',
      moment: 'before',
      status: 409,
    },
    {
      name: 'a token too late',
      path: () => `/api/rooms/${roomId}/token`,
      method: 'POST',
      moment: 'after',
      status: 410,
    },
    ...['', '/participants', '/token'].flatMap((suffix) => {
      const method = suffix === '/token' ? 'POST' : 'GET';
      const path = (id: string) => `/api/rooms/${id}${suffix}`;
      return [
        { name: `nobody's "${suffix}"`, path: () => path(roomId), method, as: null, status: 401 },
        { name: `nobody's "${suffix}" of no room`, path: () => path('x'), method, as: null, status: 401 },
        { name: `a stranger's "${suffix}"`, path: () => path(roomId), method, as: 'eve', status: 404 },
        { name: `"${suffix}" for an unheard-of user`, path: () => path(roomId), method, as: 'toString', status: 404 },
        { name: `"${suffix}" of an unknown room`, path: () => path(UNKNOWN), method, as: 'eve', status: 404 },
        { name: `"${suffix}" of a malformed room`, path: () => path('my-room'), method, status: 404 },
      ];
    }),
    { name: 'a token by GET', path: () => `/api/rooms/${roomId}/token`, status: 405 },
    { name: 'an unknown address', path: () => `/api/rooms/${roomId}/secrets`, status: 404 },
  ];

  test.each(rows)('$name ($status)', async ({ path, status, as = 'ada', method = 'GET', moment }) => {
    at(as, moment);
    const [expected, answered] = await Promise.all([real(path(), { method }), fake.fetch(path(), { method })]);
    expect(expected.status).toBe(status);
    expect(await seen(answered, status >= 400)).toEqual(await seen(expected, status >= 400));
  });

  test('a roster walked page by page', async () => {
    at('ada');
    const walk = async (send: Send) => {
      const names: string[] = [];
      for (let cursor = ''; ; ) {
        const response = await send(`/api/rooms/${roomId}/participants?limit=1${cursor}`);
        const { items, nextCursor } = v.parse(RoomParticipantsPageSchema, await response.json());
        names.push(...items.map(({ displayName }) => displayName));
        if (nextCursor === undefined) return names;
        cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
      }
    };
    const expected = await walk(real);
    expect(expected).toEqual(['Ada Lovelace', 'ben nevis', 'Cleo de Nile', 'Guest']);
    expect(await walk((path) => fake.fetch(path))).toEqual(expected);
  });
});
