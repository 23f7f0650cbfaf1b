import { ProblemSchema, type Role } from '@anteroom/contract';
import { startEmulator } from '@anteroom/emulator';
import { createMemoryStore, createRoomsEndpoint, type FoundPerson, findOrCreateIdentity } from '@anteroom/endpoint';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import * as v from 'valibot';
import { expect } from 'vitest';
import { createFakeEndpoint } from '../src/endpoint/index.js';
import type { FakePerson } from '../src/endpoint/world/index.js';

export const HOUR = 3_600_000;

const ROSTER: Record<string, Role> = { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', nameless: 'Collaborator' };
const PEOPLE = [
  { id: 'ada', displayName: 'Ada Lovelace', avatarUrl: '/ada.png', mail: 'Ada@contoso.example' },
  { id: 'ben', displayName: 'ben nevis', mail: 'team@contoso.example' },
  { id: 'cleo', displayName: 'Cleo de Nile', mail: 'TEAM@contoso.example' },
  { id: 'eve', displayName: 'Eve Moneypenny', avatarUrl: '/eve.png' },
  { id: 'olga', displayName: 'Olga Petrova', isOrganizer: true },
  // Never invited. The id is a mail address, which another user has entered as theirs.
  { id: 'flo@contoso.example', displayName: 'Flo Adams' },
  { id: 'gus', displayName: 'Gus Adams', mail: 'flo@contoso.example' },
];
const NEVER_INVITED = ['flo@contoso.example', 'gus'];

export type Send = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * A request to both. In its path, `{room}` and `{knock}` are replaced by the ones that each side created last; `{tag}` in
 * `if-none-match` by the tag of each side's last response that had one, without `W/`.
 */
export interface Asked extends Omit<RequestInit, 'body'> {
  as?: string | null;
  json?: unknown;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Values that differ between runs or sides. Only their type is compared. */
const LOOSE = ['changedAt', 'traceId', 'detail', 'token', 'expiresOn', 'nextCursor'];
const HEADERS = ['content-type', 'cache-control', 'anteroom-version', 'retry-after'];
const ID = /^(\d{15,20}|knock-\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/;

/** One side: sends requests, and remembers the ids that it created. */
function side(send: (as: string | null) => Send, made: { room: string; knock: string; tag: string }) {
  return async (path: string, { as = 'ada', json, ...init }: Asked) => {
    const own = path.replaceAll('{room}', made.room).replace('{knock}', made.knock);
    const headers = new Headers(init.headers);
    if (json !== undefined) headers.set('content-type', 'application/json');
    const tags = headers.get('if-none-match');
    if (tags !== null) headers.set('if-none-match', tags.replace('{tag}', made.tag));
    const response = await send(as)(own, {
      ...init,
      headers,
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const answer = await seen(response);
    made.tag = response.headers.get('etag')?.replace('W/', '') ?? made.tag;
    if (response.status === 201) made[path.endsWith('/knocks') ? 'knock' : 'room'] = answer.id;
    return { response, seen: answer.seen };
  };
}

/** A response for comparison: values that each side chooses are replaced by their kind. */
async function seen(response: Response) {
  const text = await response.text();
  const body = text === '' ? null : v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  const isProblem = response.status >= 400;
  if (isProblem && body !== null) v.parse(ProblemSchema, body);
  const shown = JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    if (LOOSE.includes(key) || (isProblem && key === 'title')) return typeof value;
    if (typeof value === 'string' && ID.test(value)) return 'an id';
    const isStranger = typeof value === 'object' && value !== null && 'acsUserId' in value && 'displayName' in value;
    // The fake generates ids for people who aren't in the directory.
    return isStranger && value.displayName === 'Guest' ? { ...value, acsUserId: 'generated' } : value;
  });
  const allow = response.headers.get('allow')?.split(', ').toSorted();
  return {
    id: String(body?.id),
    seen: {
      status: response.status,
      ...Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)])),
      tagged: response.headers.get('etag')?.startsWith('W/"'),
      location: response.headers.get('location')?.replace(/[^/]+$/, ''),
      allow,
      body: shown as unknown,
    },
  };
}

/** Finds people like the fake endpoint. */
async function searchDirectory(query: string): Promise<FoundPerson[]> {
  return PEOPLE.filter(({ displayName, mail }) =>
    `${displayName}\n${mail}`.toLowerCase().includes(query.toLowerCase()),
  ).map(({ id, displayName, avatarUrl, mail }) => ({ userId: id, displayName, avatarUrl, mail }));
}

/** The fake endpoint and the real one on the emulator, with the same people, the same room and the same clock. */
export async function startBoth({ searchesPeople = true } = {}) {
  const emulator = await startEmulator({ port: 0 });
  const rooms = new RoomsClient(emulator.connectionString, { allowInsecureConnection: true });
  const identity = new CommunicationIdentityClient(emulator.connectionString, { allowInsecureConnection: true });
  const store = createMemoryStore();
  const people: FakePerson[] = [];
  for (const person of PEOPLE) {
    const isKnown = !NEVER_INVITED.includes(person.id);
    people.push({ ...person, ...(isKnown && { acsUserId: await findOrCreateIdentity(store, identity, person.id) }) });
  }
  // On the roster, but not in the directory.
  const nameless = await findOrCreateIdentity(store, identity, 'nameless');
  const idOf = (userId: string) => people.find(({ id }) => id === userId)?.acsUserId ?? nameless;

  const room = await rooms.createRoom({
    validFrom: new Date(Date.now() - 60_000),
    validUntil: new Date(Date.now() + HOUR),
    participants: Object.entries(ROSTER).map(([userId, role]) => ({ id: { communicationUserId: idOf(userId) }, role })),
  });
  const about = { title: 'Weekly review', ownerId: 'olga', metadata: { case: '17' } };
  await store.addRoom(
    {
      ...about,
      roomId: room.id,
      knocking: false,
      validFrom: room.validFrom.getTime(),
      validUntil: room.validUntil.getTime(),
      pstnDialOutEnabled: room.pstnDialOutEnabled,
    },
    new Map(Object.entries(ROSTER).map(([userId, role]) => [idOf(userId), role])),
  );

  let moment: number | undefined;
  const clock = () => moment ?? Date.now();
  let asking: string | null = null;
  const endpoint = createRoomsEndpoint({
    rooms,
    identity,
    store,
    authenticate: () => (asking === null ? null : { id: asking, isOrganizer: asking === 'olga' }),
    directory: async () => new Map(PEOPLE.map(({ id, displayName, avatarUrl }) => [id, { displayName, avatarUrl }])),
    ...(searchesPeople && { searchDirectory }),
    basePath: '/api',
    clock,
    rateLimits: false,
  });
  const fake = createFakeEndpoint({
    me: null,
    people,
    searchesPeople,
    rooms: [
      {
        ...about,
        id: room.id,
        validFrom: room.validFrom.toISOString(),
        validUntil: room.validUntil.toISOString(),
        roster: ROSTER,
      },
    ],
    clock,
  });
  const realAs =
    (as: string | null): Send =>
    (path, init) => {
      asking = as;
      return endpoint(new Request(new URL(path, 'http://host.test'), init));
    };
  const first = { room: room.id, knock: 'no-knock', tag: '"no-tag"' };
  const sides = [side(realAs, { ...first }), side((as) => fake.fetchAs(as), { ...first })] as const;

  /** Sends a request to both and expects the same response. */
  async function compare(path: string, asked: Asked = {}): Promise<Response> {
    const real = await sides[0](`/api${path}`, asked);
    const fake = await sides[1](`/api${path}`, asked);
    expect(fake.seen, `${asked.method ?? 'GET'} ${path} as ${asked.as}`).toEqual(real.seen);
    return real.response;
  }

  return {
    roomId: room.id,
    people,
    realAs,
    fakeAs: (as: string | null): Send => fake.fetchAs(as),
    /** Stops both clocks at a time, in milliseconds since 1970. */
    setClock: (to: number) => {
      moment = to;
    },
    /** Sends a request to both and expects the same response, with this status. */
    async ask(path: string, status: number, asked: Asked = {}): Promise<void> {
      const { status: seen } = await compare(path, asked);
      expect(seen, `${asked.method ?? 'GET'} ${path}`).toBe(status);
    },
    compare,
    close: () => emulator.close(),
  };
}
