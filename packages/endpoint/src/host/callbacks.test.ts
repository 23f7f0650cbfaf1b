import { AnteroomError, type Role } from '@anteroom/contract';
import { createMemoryStore, createRoomsEndpoint } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from '../../test/listen.js';
import { hostOver, type Overrides, type Service, startService } from '../../test/startHost.js';
import { CALLBACKS, type CallbackName } from './callbacks.js';

/** Long enough for everything that settles, even on a busy machine. */
const LIMIT_MS = 2_000;
const WORDLESS = 'Something failed on the server. Its log has the cause under this traceId.';
const never = () => new Promise<never>(() => undefined);

/** What a host's function may do, in plain JavaScript or with unexpected data from a database. */
const DEEDS: Record<string, () => unknown> = {
  'gives undefined': () => undefined,
  'gives null': () => null,
  'gives false': () => false,
  'gives true': () => true,
  'gives 0': () => 0,
  'gives NaN': () => Number.NaN,
  'gives a number that is no moment': () => 1e17,
  'gives an empty string': () => '',
  'gives a string': () => 'ada',
  'gives an empty object': () => ({}),
  'gives an empty array': () => [],
  'gives a function': () => () => undefined,
  'gives a symbol': () => Symbol('ada'),
  'gives an empty Map': () => new Map(),
  'gives a user': () => ({ id: 'ada' }),
  'gives a user with an empty id': () => ({ id: '' }),
  'gives a user with a number for an id': () => ({ id: 17 }),
  'gives a user with null for an id': () => ({ id: null }),
  'gives a user with an id of 256 characters': () => ({ id: 'x'.repeat(256) }),
  'gives a user with an id of 257 characters': () => ({ id: 'x'.repeat(257) }),
  'gives a user with half an emoji in the id': () => ({ id: 'ada \ud83d' }),
  'gives a user with a NUL in the id': () => ({ id: 'ada\0' }),
  'gives a user with "yes" for isOrganizer': () => ({ id: 'ada', isOrganizer: 'yes' }),
  'gives a promise of undefined': async () => undefined,
  'throws an Error': () => {
    throw new Error('hush');
  },
  'throws nothing': () => {
    throw undefined;
  },
  'rejects with an Error': async () => Promise.reject(new Error('hush')),
};

type Deed = keyof typeof DEEDS;

const FAILS: Deed[] = ['throws an Error', 'throws nothing', 'rejects with an Error'];
const fine = (deeds: Deed[], status = 200) => Object.fromEntries(deeds.map((deed) => [deed, status]));
const everything = (status: number) => fine(Object.keys(DEEDS), status);

type Target = readonly [method: string, path: string];

interface Case {
  /** A request that calls it. Default `GET /rooms/{roomId}`, by a Presenter. */
  request?: Target;
  /** The status for each deed. Default 500, with an error for the developer. */
  statuses: Partial<Record<Deed, number>>;
  /** What the error says that it must return. */
  wanted?: RegExp;
}

/** A row for each callback: a missing one does not compile. */
const CASES: Record<CallbackName, Case> = {
  authenticate: {
    statuses: {
      ...fine(['gives undefined', 'gives null', 'gives a promise of undefined'], 401),
      'gives a user': 200,
      // A person who is not invited.
      'gives a user with an id of 256 characters': 404,
    },
    wanted: /null if nobody is signed in, or a user/,
  },
  directory: { statuses: { 'gives an empty Map': 200 }, wanted: /a Map of user ids/ },
  authorize: { statuses: { 'gives true': 200, 'gives false': 404 }, wanted: /true or false/ },
  searchDirectory: {
    request: ['GET', '/people?q=ada&room={room}'],
    statuses: { 'gives an empty array': 200 },
    wanted: /a list of/,
  },
  clientAddress: {
    statuses: fine([
      'gives undefined',
      'gives null',
      'gives an empty string',
      'gives a string',
      'gives a promise of undefined',
    ]),
    wanted: /a string, or undefined/,
  },
  clock: {
    statuses: { 'gives 0': 200 },
    wanted: /milliseconds since 1970/,
  },
  onAudit: { request: ['POST', '/rooms/{room}/token'], statuses: everything(200) },
  onError: { request: ['GET', '/rooms/no-room'], statuses: everything(404) },
};

let service: Service;
let server: Awaited<ReturnType<typeof listen>>;
const handles: ((request: Request) => Promise<Response>)[] = [];
const store = createMemoryStore();
const unhandled = vi.fn();
beforeAll(async () => {
  process.on('unhandledRejection', unhandled);
  service = await startService();
  server = await listen(
    toNodeHandler(async (request) => {
      const handle = handles[Number(request.headers.get('x-host'))];
      return handle ? handle(request) : Response.error();
    }),
  );
});
afterEach(() => {
  const rejections = unhandled.mock.calls;
  unhandled.mockClear();
  expect(rejections).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', unhandled);
  await server.close();
  await service.close();
});

/** Serves an endpoint with these callbacks. */
function serve(overrides: object) {
  const host = hostOver(service, store, {
    authenticate: () => ({ id: 'ada', isOrganizer: true }),
    ...overrides,
  } as Overrides);
  const number = String(handles.push(host.handle) - 1);
  const send = (method: string, path: string, json?: object) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { 'x-host': number, ...(json && { 'content-type': 'application/json' }) },
      ...(json && { body: JSON.stringify(json) }),
    });
  return { ...host, send };
}

let roomId: string | undefined;
const READ: Target = ['GET', '/rooms/{room}'];
const rows = Object.entries(CASES).flatMap(([name, { request = READ, statuses, wanted }]) =>
  Object.keys(DEEDS).map((deed) => ({ name, deed, request, status: statuses[deed] ?? 500, wanted })),
);

test.each(rows)('when "$name" $deed, the response is $status', async ({ name, deed, request, status, wanted }) => {
  const host = serve({ [name]: DEEDS[deed] });
  roomId ??= await host.makeRoom({ ada: 'Presenter' });
  const [method, path] = request;
  const response = await host.send(method, path.replace('{room}', roomId));
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(text).not.toContain('hush');
  if (status !== 500) return;
  expect(JSON.parse(text)).toMatchObject({ code: 'internal', retryable: true });
  expect(host.errors).toHaveLength(1);
  const said = String(host.errors[0]?.error);
  // The clock is synchronous: its promise is not awaited.
  if (FAILS.includes(deed) && !(name === 'clock' && deed === 'rejects with an Error')) {
    expect(said).toBe(deed === 'throws nothing' ? String(new AnteroomError('internal', WORDLESS)) : 'Error: hush');
    return;
  }
  expect(said).toContain(`TypeError: The callback "${name}" returned `);
  expect(said).toMatch(wanted ?? /^$/);
  // A value may be a secret.
  expect(said).not.toMatch(/xxx|ada/);
});

test('a callback that never settles costs names, events or a 503, and its name is reported to the host', async () => {
  const { makeRoom } = serve({});
  const room = await makeRoom({ ada: 'Presenter' });
  const seen = await Promise.all(
    Object.entries(CASES).map(async ([name, { request: [method, path] = READ }]) => {
      const host = serve({ [name]: never, requestTimeoutMs: LIMIT_MS });
      const response = await host.send(method, path.replace('{room}', room));
      const told = host.errors.map(({ error }) => String(error));
      return [name, response.status, response.headers.get('retry-after'), ...told];
    }),
  );
  const late = (name: string) =>
    `TimeoutError: The callback "${name}" did not settle. It took longer than requestTimeoutMs (2000 milliseconds).`;
  expect(seen).toEqual([
    ['authenticate', 503, '5', late('authenticate')],
    ['directory', 503, '5', late('directory')],
    ['authorize', 503, '5', late('authorize')],
    ['searchDirectory', 503, '5', late('searchDirectory')],
    ['clientAddress', 503, '5', late('clientAddress')],
    ['clock', 500, null, expect.stringContaining('"clock" returned a promise')],
    ['onAudit', 200, null, late('onAudit')],
    ['onError', 404, null],
  ]);
});

test('there is a row for every callback of the endpoint', () => {
  expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(CALLBACKS).toSorted());
});

const changes: [string, string, object | undefined, number][] = [
  ['POST', '/rooms', { title: 'x', participants: [{ userId: 'ben', role: 'Attendee' }] }, 201],
  ['PATCH', '/rooms/{room}', { title: 'y' }, 200],
  ['PATCH', '/rooms/{room}/participants', { participants: [{ userId: 'ben', role: 'Attendee' }] }, 200],
  ['POST', '/rooms/{room}/token', {}, 200],
  ['PATCH', '/rooms/{room}/knocks/{knock}', { action: 'admit', role: 'Attendee' }, 200],
  ['DELETE', '/rooms/{room}', undefined, 204],
];

/** A room of ada's with a waiting knock. */
async function roomWithKnock(host: ReturnType<typeof serve>) {
  const roomId = await host.makeRoom({ ada: 'Presenter' } satisfies Record<string, Role>, {
    knocking: true,
    ownerId: 'ada',
  });
  const knock = await host.store.addKnock({
    id: crypto.randomUUID(),
    roomId,
    userId: 'eve',
    state: 'waiting',
    note: undefined,
    role: undefined,
    reason: undefined,
    knockedAt: Date.now(),
    expiresAt: Date.now() + 60_000,
  });
  return (path: string) => path.replace('{room}', roomId).replace('{knock}', knock.id);
}

/** The responses of a host whose callback fails, by simultaneous requests. */
const answersTo = (overrides: object) =>
  Promise.all(
    changes.map(async ([method, path, json]) => {
      const host = serve(overrides);
      const at = await roomWithKnock(host);
      const response = await host.send(method, at(path), json);
      return { change: `${method} ${path}`, status: response.status, text: await response.text(), errors: host.errors };
    }),
  );
const asEver = changes.map(([method, path, , status]) => ({ change: `${method} ${path}`, status }));

test.each<[string, () => unknown, object]>([
  ['throws', DEEDS['throws an Error'] ?? never, { message: 'hush' }],
  ['rejects', DEEDS['rejects with an Error'] ?? never, { message: 'hush' }],
  ['never settles', never, { name: 'TimeoutError' }],
])(
  'a change gets its usual response when "onAudit" %s, and the failure is reported to the host',
  async (deed, onAudit, error) => {
    const answers = await answersTo({ onAudit, requestTimeoutMs: LIMIT_MS });
    expect(answers.map(({ change, status }) => ({ change, status }))).toEqual(asEver);
    for (const { errors } of answers) {
      expect(errors[0]).toMatchObject({ error });
      // A delay is reported once, for any number of events.
      if (deed === 'never settles') expect(errors).toHaveLength(1);
    }
  },
);

test.each<[string, () => unknown]>([
  ['throws', DEEDS['throws an Error'] ?? never],
  ['gives undefined', () => undefined],
  ['never settles', never],
])('a change is confirmed when "directory" %s, with guests for names', async (_, directory) => {
  const answers = await answersTo({ directory, requestTimeoutMs: LIMIT_MS });
  for (const [index, { change, status, text, errors }] of answers.entries()) {
    // A token is not a change, and without a name no one in the call would know whose it is.
    if (change.endsWith('/token')) {
      expect(status).toBeGreaterThanOrEqual(500);
      continue;
    }
    expect({ change, status }).toEqual(asEver[index]);
    if (status === 204) continue;
    expect(text).toContain('"displayName":"Guest"');
    expect(errors).toHaveLength(1);
  }
});

test('events after a slow one are delivered in order, and the response waits for them', async () => {
  const told: string[] = [];
  const host = serve({
    requestTimeoutMs: 10_000,
    onAudit: async ({ type }: { type: string }) => {
      await new Promise((resolve) => setImmediate(resolve));
      told.push(type);
    },
  });
  const participants = [
    { userId: 'ben', role: 'Attendee' },
    { userId: 'cleo', role: 'Attendee' },
  ];
  expect((await host.send('POST', '/rooms', { title: 'x', participants })).status).toBe(201);
  expect(told).toEqual(['room-created', 'participant-added', 'participant-added']);
});

test.each([{}, { id: undefined }, false])('%j deletes no room that was created elsewhere', async (user) => {
  const host = serve({ authenticate: () => user });
  const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
  expect((await host.send('DELETE', `/rooms/${roomId}`)).status).toBe(500);
  expect((await host.rooms.getRoom(roomId)).id).toBe(roomId);
});

test.each(Object.entries(CALLBACKS))('"%s" that is not a function is refused at once', (name, { isRequired }) => {
  const options = {
    connectionString: service.emulator.connectionString,
    store: createMemoryStore(),
    authenticate: () => null,
    directory: async () => new Map(),
  };
  const wrong = [null, 'name', {}, ...(isRequired ? [undefined] : [])];
  for (const value of wrong) {
    const start = () => createRoomsEndpoint({ ...options, [name]: value });
    expect(start).toThrow(TypeError);
    expect(start).toThrow(`The option "${name}" must be a function`);
  }
});

describe('people without a name or a picture', () => {
  const people: Record<string, unknown> = {
    ada: { displayName: null },
    ben: { displayName: 'Ben', avatarUrl: null },
    cleo: { displayName: '  ', avatarUrl: '/cleo.png' },
    dot: { displayName: 17, avatarUrl: new URL('http://a.example') },
    eve: null,
    fay: 'Fay',
    gus: {},
    hal: { displayName: 'Hal', avatarUrl: '/hal.png', email: 'hal@example.com' },
  };
  const roster = Object.fromEntries(Object.keys(people).map((id) => [id, 'Presenter' as Role]));

  test('are guests, everyone else is shown as usual, changes are confirmed, and each kind is reported once', async () => {
    const host = serve({
      authenticate: (request: Request) => ({ id: request.headers.get('x-as') ?? 'ada', isOrganizer: true }),
      directory: async (ids: string[]) => new Map(ids.map((id) => [id, people[id]])),
      requestTimeoutMs: 10_000,
    });
    const roomId = await host.makeRoom(roster, { knocking: true, ownerId: 'ada' });
    const path = `/rooms/${roomId}/participants`;
    const read = await host.send('GET', path);
    expect(read.status).toBe(200);
    const { items } = await read.json();
    const shown = items.map(({ displayName, avatarUrl }: Record<string, unknown>) => [displayName, avatarUrl]);
    expect(shown).toHaveLength(8);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['Ben', undefined],
        ['Guest', '/cleo.png'],
        ['Hal', '/hal.png'],
      ]),
    );
    expect(shown.filter(([name]: [string]) => name === 'Guest')).toHaveLength(6);
    const change = await host.send('PATCH', path, { participants: [{ userId: 'ben', role: 'Attendee' }] });
    expect(change.status).toBe(200);
    for (const [method, address] of [
      ['GET', ''],
      ['POST', '/token'],
    ] as const) {
      const own = await host.send(method, `/rooms/${roomId}${address}`);
      expect([own.status, await own.text()]).toEqual([200, expect.stringContaining('"displayName":"Guest"')]);
    }
    const said = host.errors.map(({ error }) => String(error));
    expect(said).toHaveLength(3);
    for (const what of [/an entry that is a string/, /"displayName" is /, /"avatarUrl" is /]) {
      expect(said.filter((text) => what.test(text))).toHaveLength(1);
    }
    expect(said.every((text) => /^TypeError: .*for the user "\w+"/.test(text))).toBe(true);
  });
});
