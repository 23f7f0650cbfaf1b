import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnteroomError } from '@anteroom/contract';
import { createMemoryStore, serviceClients } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';
import { createRoomsEndpoint } from './createRoomsEndpoint.js';

const ROOM = '/rooms/99412345678901234';
const KEY = Buffer.from('a secret that stays on the server').toString('base64');

async function listen(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An endpoint whose service is at this address, with SDK clients that do not retry. */
function endpointOver(url: string) {
  const connectionString = `endpoint=${url};accesskey=${KEY}`;
  const errors: { error: unknown; traceId: string }[] = [];
  const handle = createRoomsEndpoint({
    ...serviceClients(connectionString, { retryOptions: { maxRetries: 0 } }),
    store: createMemoryStore(),
    authenticate: () => ({ id: 'ada' }),
    directory: async () => new Map(),
    onError: (error, traceId) => errors.push({ error, traceId }),
  });
  return { errors, handle: (path: string) => handle(new Request(`http://host.test${path}`)) };
}

describe('when the service fails', () => {
  async function answerTo(status: number, headers: Record<string, string> = {}) {
    const service = await listen((_, response) => {
      const body = { error: { code: 'Oops', message: 'text of the service, with accesskey=hush' } };
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    });
    try {
      const endpoint = endpointOver(service.url);
      const response = await endpoint.handle(ROOM);
      return { response, text: await response.text(), errors: endpoint.errors };
    } finally {
      await service.close();
    }
  }

  test.each([500, 502, 503, 429])('its %i is "service-unavailable", which can be retried', async (status) => {
    const { response, text } = await answerTo(status);
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ code: 'service-unavailable', retryable: true });
    expect(response.headers.get('retry-after')).toBeNull();
  });

  test('its Retry-After is passed on', async () => {
    expect((await answerTo(429, { 'retry-after': '17' })).response.headers.get('retry-after')).toBe('17');
  });

  test('a service that cannot be reached is "service-unavailable"', async () => {
    const service = await listen(() => undefined);
    await service.close();
    const response = await endpointOver(service.url).handle(ROOM);
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'service-unavailable' }]);
  });

  test('its rejection of the host’s own credentials is "internal"', async () => {
    const { response, text } = await answerTo(401);
    expect([response.status, JSON.parse(text)]).toMatchObject([500, { code: 'internal' }]);
  });

  test('the host gets the cause with the trace id of the response; the caller does not', async () => {
    const { text, errors } = await answerTo(503);
    expect(text).not.toMatch(/text of the service|accesskey|hush|Oops|RestError|127\.0\.0\.1|at .*\.js/);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.error).toMatchObject({ name: 'RestError', statusCode: 503 });
    expect(JSON.parse(text).traceId).toBe(errors[0]?.traceId);
  });
});

describe('when the host fails', () => {
  const failures = {
    'an Error': () => Promise.reject(new Error('password=hunter2')),
    'a thing that is no Error': () => Promise.reject('password=hunter2'),
    'an error that only a browser can see': () => Promise.reject(new AnteroomError('call-failed', 'password=hunter2')),
  };
  test.each(Object.entries(failures))(
    '%s from a callback is "internal" and reveals nothing of it',
    async (_, authenticate) => {
      const errors: unknown[] = [];
      const host = await startHost({ authenticate, onError: (error) => errors.push(error) });
      try {
        const response = await host.call(ROOM);
        const text = await response.text();
        expect([response.status, JSON.parse(text)]).toMatchObject([500, { code: 'internal', retryable: true }]);
        expect(text).not.toContain('hunter2');
        expect(errors).toHaveLength(1);
        expect(String(errors[0])).toContain('hunter2');
      } finally {
        await host.close();
      }
    },
  );

  test('a logger that throws does not change the response', async () => {
    const host = await startHost({
      onError: () => {
        throw new Error('disk full');
      },
    });
    try {
      expect((await host.call(ROOM)).status).toBe(401);
    } finally {
      await host.close();
    }
  });

  test.each([59, 1441, 60.5, Number.NaN])(
    'a token lifetime of %f minutes is refused at once',
    (tokenLifetimeMinutes) => {
      const connectionString = `endpoint=http://127.0.0.1:1;accesskey=${KEY}`;
      const options = {
        ...serviceClients(connectionString),
        store: createMemoryStore(),
        authenticate: () => null,
        directory: async () => new Map(),
      };
      expect(() => createRoomsEndpoint({ ...options, tokenLifetimeMinutes })).toThrow(RangeError);
    },
  );
});

describe('addresses', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ basePath: '/api/' });
  });
  beforeEach(() => {
    host.errors.length = 0;
  });
  afterAll(() => host.close());

  test('the endpoint responds below its base path and nowhere else', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    expect((await host.call(`/api/rooms/${roomId}`, 'ada')).status).toBe(200);
    for (const path of [`/rooms/${roomId}`, '/api', '/api/room', `/api/rooms/${roomId}/secrets`, '/']) {
      const response = await host.call(path, 'ada');
      expect([response.status, await response.json()]).toMatchObject([404, { status: 404, code: 'invalid-request' }]);
    }
  });

  test.each([
    ['DELETE', '/rooms', 'GET, HEAD, POST'],
    ['POST', ROOM, 'GET, HEAD, PATCH, DELETE'],
    ['PUT', `${ROOM}/participants`, 'GET, HEAD, PATCH'],
    ['GET', `${ROOM}/token`, 'POST'],
    ['OPTIONS', `${ROOM}/knocks`, 'GET, HEAD, POST'],
    ['GET', `${ROOM}/knocks/1`, 'PATCH'],
  ])('%s of %s is not allowed, and what is allowed is said', async (method, path, allow) => {
    const response = await host.call(`/api${path}`, 'ada', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ status: 405, code: 'invalid-request' });
  });

  test('a Node server returns what the handler returns', async () => {
    const server = await listen(toNodeHandler(host.handle));
    try {
      const roomId = await host.makeRoom({ ada: 'Presenter' });
      const headers = { authorization: 'Test ada', 'content-type': 'application/json' };
      const token = await fetch(`${server.url}/api/rooms/${roomId}/token`, {
        method: 'POST',
        headers,
        body: '{"a":1}',
      });
      expect(await token.json()).toMatchObject({ role: 'Presenter' });
      expect((await fetch(`${server.url}/api/rooms/${roomId}`)).status).toBe(401);
    } finally {
      await server.close();
    }
  });

  test('a request that its client aborted is not reported as a failure', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const controller = new AbortController();
    const answer = host.call(`/api/rooms/${roomId}`, 'ada', { signal: controller.signal });
    controller.abort();
    await answer;
    expect(host.errors).toEqual([]);
  });
});
