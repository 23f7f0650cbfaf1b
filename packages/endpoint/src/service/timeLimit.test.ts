import { createMemoryStore, createRoomsEndpoint, serviceClients } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen } from '../../test/listen.js';
import { hostOver, type Overrides, type Service, startService } from '../../test/startHost.js';
import { MOST_PAGES } from './index.js';

const KEY = Buffer.from('a secret that stays on the server').toString('base64');
const LIMIT_MS = 400;
/** Far longer than any time limit here, and far shorter than the wait that the service requests. */
const PATIENCE_MS = 15_000;
const TEN_MINUTES = 600_000;

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterEach(() => service.emulator.faults.clear());
afterAll(() => service.close());

/** The endpoint on a real server. */
async function serve(overrides: Overrides = {}) {
  const host = hostOver(service, createMemoryStore(), { requestTimeoutMs: LIMIT_MS, ...overrides });
  const server = await listen(toNodeHandler(host.handle));
  const send = (method: string, path: string, as: string, json?: object) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: `Test ${as}`, ...(json && { 'content-type': 'application/json' }) },
      ...(json && { body: JSON.stringify(json) }),
    });
  return { ...host, send, close: server.close };
}

const invitation = { participants: [{ userId: 'ben', role: 'Attendee' }] };

/** Each operation that calls the service, by a user who may do it. */
const CALLS: [name: string, method: string, path: string, as: string, json?: object][] = [
  ['create', 'POST', '/rooms', 'olga', { title: 'x', participants: [{ userId: 'zoe', role: 'Attendee' }] }],
  ['read', 'GET', '/rooms/{room}', 'ada'],
  ['update', 'PATCH', '/rooms/{room}', 'olga', { pstnDialOutEnabled: true }],
  ['delete', 'DELETE', '/rooms/{room}', 'olga'],
  ['read the roster', 'GET', '/rooms/{room}/participants', 'ada'],
  ['change the roster', 'PATCH', '/rooms/{room}/participants', 'olga', invitation],
  ['token', 'POST', '/rooms/{room}/token', 'ada'],
  ['knock', 'POST', '/rooms/{room}/knocks', 'eve', {}],
  ['knocks', 'GET', '/rooms/{room}/knocks', 'ada'],
];

describe.each(CALLS)('%s', (_, method, path, as, json) => {
  test(
    'is 503 within the time limit if the service does not respond, and the host gets the name of the operation',
    async () => {
      const host = await serve();
      try {
        const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
        service.emulator.faults.add({ kind: 'latency', ms: TEN_MINUTES, times: 'always' });
        const response = await host.send(method, path.replace('{room}', roomId), as, json);
        expect([response.status, await response.json()]).toMatchObject([
          503,
          { code: 'service-unavailable', retryable: true },
        ]);
        expect(response.headers.get('retry-after')).toBe('5');
        expect(host.errors).toMatchObject([
          {
            error: {
              name: 'TimeoutError',
              message: expect.stringMatching(/(did not respond to "\w+"|was not read)\. .*400 milliseconds/),
            },
          },
        ]);
      } finally {
        await host.close();
      }
    },
    PATIENCE_MS,
  );

  test(
    'is 503 with Retry-After at once if the service asks to wait a minute',
    async () => {
      const host = await serve({ requestTimeoutMs: 10_000 });
      try {
        const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
        service.emulator.faults.add({ kind: 'throttle', retryAfter: 60, times: 'always' });
        const response = await host.send(method, path.replace('{room}', roomId), as, json);
        expect([response.status, response.headers.get('retry-after'), await response.json()]).toMatchObject([
          503,
          '60',
          { code: 'service-unavailable', retryable: true },
        ]);
        expect(host.errors).toMatchObject([{ error: { message: expect.stringContaining('responded with 429') } }]);
      } finally {
        await host.close();
      }
    },
    // The time limit would end it without the minute.
    PATIENCE_MS,
  );
});

test('a long wait is passed on by clients from a connection string too', async () => {
  const store = createMemoryStore();
  const roomId = await hostOver(service, store).makeRoom({ ada: 'Presenter' });
  const handle = createRoomsEndpoint({
    connectionString: service.emulator.connectionString,
    store,
    authenticate: () => ({ id: 'ada' }),
    directory: async () => new Map(),
  });
  service.emulator.faults.add({ kind: 'throttle', retryAfter: 3600, times: 'always' });
  const response = await handle(new Request(`http://host.test/rooms/${roomId}`));
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3600']);
});

test('a short wait is waited for', async () => {
  const host = await serve({ requestTimeoutMs: 10_000 });
  try {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    service.emulator.faults.add({ operation: 'GetRoom', kind: 'throttle', retryAfter: 1 });
    expect((await host.send('GET', `/rooms/${roomId}`, 'ada')).status).toBe(200);
  } finally {
    await host.close();
  }
});

test('a client that the host also uses still waits in the host’s own requests', async () => {
  const host = await serve({ requestTimeoutMs: 2_000 });
  try {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    service.emulator.faults.add({ operation: 'GetRoom', kind: 'throttle', retryAfter: 1 });
    expect((await host.send('GET', `/rooms/${roomId}`, 'ada')).headers.get('retry-after')).toBe('1');
    service.emulator.faults.add({ operation: 'GetRoom', kind: 'throttle', retryAfter: 1 });
    expect((await host.rooms.getRoom(roomId)).id).toBe(roomId);
  } finally {
    await host.close();
  }
});

test('what was changed before the time limit is undone after it', async () => {
  const host = await serve({ requestTimeoutMs: 1_500 });
  try {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const roster = async () => {
      const roles: Record<string, string> = {};
      for await (const { id, role } of host.rooms.listParticipants(roomId)) {
        if (id.kind === 'communicationUser') roles[id.communicationUserId] = role;
      }
      return roles;
    };
    await host.identityOf('cleo');
    const before = await roster();
    const removal = host.rooms.removeParticipants.bind(host.rooms);
    // The first request adds; the second one removes, and never gets a response.
    host.rooms.removeParticipants = async (...args) => {
      host.rooms.removeParticipants = removal;
      expect(Object.keys(await roster())).toHaveLength(3);
      service.emulator.faults.add({ operation: 'UpdateParticipants', kind: 'latency', ms: TEN_MINUTES });
      return removal(...args);
    };
    const response = await host.send('PATCH', `/rooms/${roomId}/participants`, 'olga', {
      participants: [
        { userId: 'cleo', role: 'Attendee' },
        { userId: 'ben', role: null },
      ],
    });
    expect(response.status).toBe(503);
    await expect.poll(roster, { timeout: PATIENCE_MS }).toEqual(before);
  } finally {
    await host.close();
  }
});

test(
  'a roster whose pages never end is 503 after a fixed number of pages',
  async () => {
    let pages = 0;
    const endless = await listen((request, response) => {
      pages += 1;
      const nextLink = `http://${request.headers.host}${request.url}`;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: [], nextLink }));
    });
    const connectionString = `endpoint=${endless.url};accesskey=${KEY}`;
    const store = createMemoryStore();
    await store.saveIdentity('ada', '8:acs:ada');
    const errors: unknown[] = [];
    const handle = createRoomsEndpoint({
      ...serviceClients(connectionString),
      store,
      authenticate: () => ({ id: 'ada' }),
      directory: async () => new Map(),
      onError: (error) => {
        errors.push(error);
      },
    });
    try {
      const response = await handle(new Request('http://host.test/rooms/99412345678901234'));
      expect([response.status, await response.json()]).toMatchObject([503, { code: 'service-unavailable' }]);
      expect(pages).toBe(MOST_PAGES);
      expect(errors).toMatchObject([{ message: 'The roster did not end within 100 pages.' }]);
    } finally {
      await endless.close();
    }
  },
  PATIENCE_MS,
);

describe('a credential', () => {
  const credentials = {
    'that fails': () => Promise.reject(new Error('AADSTS700082: hush')),
    'that is not set up': () =>
      Promise.reject(Object.assign(new Error('hush'), { name: 'CredentialUnavailableError' })),
    'that has no token': async () => null,
    'that never answers': () => new Promise<never>(() => undefined),
  };
  test.each(Object.entries(credentials))(
    '%s is "service-unavailable", and only the host sees its message',
    async (_, getToken) => {
      const store = createMemoryStore();
      const errors: unknown[] = [];
      const handle = createRoomsEndpoint({
        rooms: new RoomsClient('https://localhost:1', { getToken }),
        identity: new CommunicationIdentityClient('https://localhost:1', { getToken }),
        store,
        authenticate: () => ({ id: 'ada' }),
        directory: async () => new Map(),
        requestTimeoutMs: LIMIT_MS,
        onError: (error) => {
          errors.push(error);
        },
      });
      const response = await handle(new Request('http://host.test/rooms/99412345678901234'));
      const text = await response.text();
      expect([response.status, JSON.parse(text)]).toMatchObject([
        503,
        { code: 'service-unavailable', retryable: true },
      ]);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(text).not.toContain('hush');
      expect(errors).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});

test('a response that is cut off repeatedly is "service-unavailable"', async () => {
  const host = await serve({ requestTimeoutMs: 10_000 });
  try {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    service.emulator.faults.add({ kind: 'malformed', times: 'always' });
    const response = await host.send('GET', `/rooms/${roomId}`, 'ada');
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'service-unavailable' }]);
  } finally {
    await host.close();
  }
});

test('a store that does not respond is 503 within the time limit', async () => {
  const host = await serve();
  try {
    host.store.roomsOf = () => new Promise(() => undefined);
    const response = await host.send('GET', '/rooms', 'ada');
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'service-unavailable' }]);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(host.errors).toMatchObject([{ error: { name: 'TimeoutError' } }]);
  } finally {
    await host.close();
  }
});

test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
  'a time limit of %f milliseconds is refused at once',
  (requestTimeoutMs) => {
    expect(() => hostOver(service, createMemoryStore(), { requestTimeoutMs })).toThrow(RangeError);
  },
);

test('a request leaves no timer behind after its response', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const host = hostOver(service, createMemoryStore());
  await host.call('/rooms', 'ada');
  await vi.waitFor(async () => {
    const before = timers();
    await host.call('/rooms', 'ada');
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
