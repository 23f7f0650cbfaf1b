import { once } from 'node:events';
import { createServer, type IncomingMessage, request as nodeRequest, type RequestListener } from 'node:http';
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, connect } from 'node:net';
import { AnteroomError } from '@anteroom/contract';
import { createMemoryStore, createRoomsEndpoint } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());
beforeEach(() => {
  host.errors.length = 0;
});

/** Serves on a separate port while `use` runs. */
async function serving<T>(listener: RequestListener, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const problemOf = async (response: Response) => ({ status: response.status, ...(await response.json()) });

describe('the endpoint’s own host', () => {
  const post = (headers: Record<string, string>, url = 'http://localhost:3000/rooms') =>
    host.handle(
      new Request(url, {
        method: 'POST',
        headers: { authorization: 'Test olga', 'content-type': 'application/json', ...headers },
        body: '{"title":"Own"}',
      }),
    );

  test.each([
    ['a server that puts its own address into the request', 'app.example', 'https://app.example'],
    ['a proxy that ends TLS and names the port', 'app.example:443', 'https://app.example'],
    ['a port of its own', 'app.example:8443', 'https://app.example:8443'],
    ['another case', 'APP.example', 'https://app.example'],
    ['a name of another script', 'bücher.example', 'https://xn--bcher-kva.example'],
    ['an IPv6 address', '[::1]:3000', 'http://[::1]:3000'],
  ])('behind %s, a change by its own page passes', async (_, hostHeader, origin) => {
    // A header holds bytes: names in other scripts come in their ASCII form or as Latin-1.
    const response = await post({ host: hostHeader, origin, 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(201);
  });

  test.each([
    ['another host', { host: 'app.example', origin: 'https://evil.example' }],
    ['the server’s address behind the proxy', { host: 'app.example', origin: 'http://localhost:3000' }],
    ['another port', { host: 'app.example', origin: 'https://app.example:8443' }],
    ['a host that cannot be one', { host: 'a b', origin: 'https://app.example' }],
    [
      'a forged X-Forwarded-Host',
      { host: 'app.example', origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
  ])('%s is refused with 403', async (_, headers) => {
    expect(await problemOf(await post({ 'sec-fetch-site': 'same-site', ...headers }))).toMatchObject({
      status: 403,
      code: 'origin-not-allowed',
    });
  });

  test('X-Forwarded-Host is used if the host enabled it', async () => {
    const trusting = await startHost({ trustForwardedHost: true });
    const send = (forwarded: string, origin: string) =>
      trusting.call('/rooms', 'olga', {
        method: 'POST',
        json: { title: 'Forwarded' },
        headers: { host: 'inner:8080', origin, 'x-forwarded-host': forwarded },
      });
    try {
      expect((await send('app.example', 'https://app.example')).status).toBe(201);
      expect((await send('app.example, inner', 'https://app.example')).status).toBe(201);
      expect((await send('app.example', 'https://evil.example')).status).toBe(403);
      expect((await send('', 'http://inner:8080')).status).toBe(201);
    } finally {
      await trusting.close();
    }
  });
});

describe('origins of apps', () => {
  test.each(['capacitor://localhost', 'tauri://localhost', 'chrome-extension://abcdef'])(
    '%s may be allowed',
    async (origin) => {
      const allowing = await startHost({ allowedOrigins: [origin] });
      try {
        const headers = { origin, 'sec-fetch-site': 'cross-site' };
        const response = await allowing.call('/rooms', 'olga', { method: 'POST', json: { title: 'App' }, headers });
        expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([201, origin]);
      } finally {
        await allowing.close();
      }
    },
  );

  test.each(['https://*.example.com', 'app.example', 'localhost:3000', 'null', '*'])(
    '%s is refused at the start, with an error that says why',
    async (origin) => {
      await expect(startHost({ allowedOrigins: [origin] })).rejects.toThrow(RangeError);
      await expect(startHost({ allowedOrigins: [origin] })).rejects.toThrow(/"https:\/\/app\.example"/);
    },
  );
});

describe('a trailing slash', () => {
  test('makes no difference, and Location leads to the room from either address', async () => {
    for (const address of ['http://host.test/rooms', 'http://host.test/rooms/']) {
      const made = await host.handle(
        new Request(address, {
          method: 'POST',
          headers: { authorization: 'Test olga', 'content-type': 'application/json' },
          body: '{"title":"Slash","knocking":true}',
        }),
      );
      const { id } = await made.json();
      expect(new URL(made.headers.get('location') ?? '', address).pathname).toBe(`/rooms/${id}`);
      for (const path of [`/rooms/${id}`, `/rooms/${id}/participants`, `/rooms/${id}/knocks`]) {
        expect((await host.call(`${path}/`, 'olga')).status).toBe(200);
      }
      const knock = await host.call(`/rooms/${id}/knocks/`, 'eve', { method: 'POST', json: {} });
      const place = new URL(knock.headers.get('location') ?? '', `http://host.test/rooms/${id}/knocks/`).pathname;
      expect(place).toBe(`/rooms/${id}/knocks/${(await knock.json()).id}`);
    }
  });

  test('a wrong method is 405, and an unknown path is 404', async () => {
    expect((await host.call('/rooms/', 'olga', { method: 'PUT' })).status).toBe(405);
    expect((await host.call('/nowhere/', 'olga')).status).toBe(404);
  });
});

describe('a body that was read before', () => {
  type Parsed = IncomingMessage & { body?: unknown; rawBody?: unknown };
  const parse = async (request: Parsed) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const listener = () => toNodeHandler(host.handle);

  const change = (port: number, body: BodyInit | undefined, path = '', method = 'PATCH') =>
    fetch(`http://127.0.0.1:${port}/rooms${path}`, {
      method,
      headers: { authorization: 'Test olga', 'content-type': 'application/json' },
      ...(body !== undefined && { body, duplex: 'half' }),
    } as RequestInit);

  test.each<[string, (request: Parsed, text: Buffer) => void]>([
    ['an object', (request, text) => Object.assign(request, { body: JSON.parse(String(text)) })],
    ['text', (request, text) => Object.assign(request, { body: String(text) })],
    ['bytes', (request, text) => Object.assign(request, { body: text })],
    ['raw bytes beside an object', (request, text) => Object.assign(request, { body: {}, rawBody: text })],
  ])('is used when the parser left it as %s', async (_, leave) => {
    const id = await host.makeRoom({}, { title: 'Before' });
    const response = await serving(
      async (request, answer) => {
        leave(request, await parse(request));
        await listener()(request, answer);
      },
      (port) => change(port, '{"title":"After"}', `/${id}`),
    );
    expect([response.status, (await response.json()).title]).toEqual([200, 'After']);
  });

  test.each<[string, BodyInit]>([
    ['with a length', '{"title":"After"}'],
    ['in pieces', new Blob(['{"title":"After"}']).stream()],
  ])('%s and left nothing: the change fails with an error for the developer', async (_, body) => {
    const id = await host.makeRoom({}, { title: 'Before' });
    const response = await serving(
      async (request, answer) => {
        await parse(request);
        await listener()(request, answer);
      },
      (port) => change(port, body, `/${id}`),
    );
    expect(await problemOf(response)).toMatchObject({
      status: 500,
      code: 'internal',
      detail: expect.stringContaining('before body parsers'),
    });
    expect(host.errors).toMatchObject([{ error: { message: expect.stringContaining('before body parsers') } }]);
    expect((await (await host.call(`/rooms/${id}`, 'olga')).json()).title).toBe('Before');
  });

  test('a request without a body is served, with or without a parser', async () => {
    const id = await host.makeRoom({ olga: 'Presenter' });
    const response = await serving(
      async (request, answer) => {
        await parse(request);
        Object.assign(request, { body: {} });
        await listener()(request, answer);
      },
      (port) => change(port, undefined, `/${id}/token`, 'POST'),
    );
    expect(response.status).toBe(200);
  });

  test.each<[string, (request: Request) => Promise<Request>]>([
    [
      'used up',
      async (request) => {
        await request.text();
        return request;
      },
    ],
    [
      'being read',
      async (request) => {
        request.body?.getReader();
        return request;
      },
    ],
    ['copied without its body', async ({ url, method, headers }) => new Request(url, { method, headers })],
  ])('a web Request that is %s fails with an error for the developer', async (_, spoil) => {
    const id = await host.makeRoom({}, { title: 'Before' });
    const request = new Request(`http://host.test/rooms/${id}`, {
      method: 'PATCH',
      headers: { authorization: 'Test olga', 'content-type': 'application/json', 'content-length': '17' },
      body: '{"title":"After"}',
    });
    expect(await problemOf(await host.handle(await spoil(request)))).toMatchObject({ status: 500, code: 'internal' });
    expect(host.errors).toMatchObject([{ error: { message: expect.stringContaining('before body parsers') } }]);
  });
});

test('callbacks get a request that can be copied, including its body', async () => {
  const copies: string[] = [];
  const handle = createRoomsEndpoint({
    rooms: host.rooms,
    identity: host.identity,
    store: createMemoryStore(),
    authenticate: async (request) => {
      const copy = new Request(request, { headers: { cookie: request.headers.get('cookie') ?? '' } });
      copies.push(`${copy.method} ${copy.headers.get('cookie')} ${await copy.text()}`);
      return { id: 'ada', isOrganizer: true };
    },
    directory: async () => new Map(),
  });
  const statuses = await serving(toNodeHandler(handle), async (port) => {
    const at = `http://127.0.0.1:${port}/rooms`;
    const headers = { cookie: 'session=ada', 'content-type': 'application/json' };
    return [
      (await fetch(at, { headers })).status,
      (await fetch(at, { method: 'POST', headers, body: '{"title":"Copied"}' })).status,
    ];
  });
  expect(statuses).toEqual([200, 201]);
  expect(copies).toEqual(['GET session=ada ', 'POST session=ada {"title":"Copied"}']);
});

test('a client that disconnects aborts the callbacks’ signal', async () => {
  let heard: (signal: AbortSignal) => void;
  const waiting = new Promise<AbortSignal>((resolve) => {
    heard = resolve;
  });
  const errors: unknown[] = [];
  const handle = createRoomsEndpoint({
    rooms: host.rooms,
    identity: host.identity,
    store: createMemoryStore(),
    authenticate: async ({ signal }) => {
      heard(signal);
      if (!signal.aborted) await once(signal, 'abort');
      throw signal.reason;
    },
    directory: async () => new Map(),
    onError: (error) => errors.push(error),
  });
  await serving(toNodeHandler(handle), async (port) => {
    const leaving = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/rooms`, { signal: leaving.signal }).catch(({ name }) => name);
    const signal = await waiting;
    leaving.abort();
    if (!signal.aborted) await once(signal, 'abort');
    expect([signal.aborted, await answer]).toEqual([true, 'AbortError']);
  });
  expect(errors).toEqual([]);
});

test('HTTP/2 is served, including bodies and origins', async () => {
  const server = createHttp2Server(toNodeHandler(host.handle) as never).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `localhost:${(server.address() as AddressInfo).port}`;
  const client = connectHttp2(`http://${authority}`);
  try {
    const stream = client.request({
      ':method': 'POST',
      ':path': '/rooms',
      authorization: 'Test olga',
      origin: `http://${authority}`,
      'content-type': 'application/json',
    });
    stream.end('{"title":"Two"}');
    const [headers] = await once(stream, 'response');
    expect(headers[':status']).toBe(201);
  } finally {
    client.destroy();
    server.close();
  }
});

describe('unusual requests', () => {
  test.each(['GET', 'DELETE'])('%s with a stray Content-Type is served', async (method) => {
    const id = await host.makeRoom({});
    const response = await host.call(`/rooms/${id}`, 'olga', { method, headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBeLessThan(300);
  });

  const like = (parts: object) => host.handle(parts as Request);

  test('an adapter’s own class is accepted as a Request', async () => {
    const headers = new Headers({ authorization: 'Test olga', 'content-type': 'application/json' });
    const body = new Blob(['{"title":"Alike"}']).stream();
    expect((await like({ url: 'http://host.test/rooms', method: 'POST', headers, body })).status).toBe(201);
    expect((await like({ url: 'http://host.test/rooms', method: 'GET', headers })).status).toBe(200);
  });

  test.each<[string, object]>([
    ['url', { url: '/rooms', method: 'GET', headers: new Headers() }],
    ['method', { url: 'http://host.test/rooms', headers: new Headers() }],
    ['headers', { url: 'http://host.test/rooms', method: 'GET', headers: {} }],
  ])('one without "%s" is refused with an error that says so', async (part, parts) => {
    expect(await problemOf(await like(parts))).toMatchObject({
      status: 500,
      detail: expect.stringContaining(`"${part}"`),
    });
  });

  test('toNodeHandler says at once what another server’s objects are missing', async () => {
    const listener = toNodeHandler(host.handle);
    await expect(listener({ url: '/rooms' } as never, {} as never)).rejects.toThrow(/request\.method.*response\.end/);
  });

  const raw = (port: number, text: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = '';
      connect(port, '127.0.0.1')
        .on('data', (piece) => {
          answer += piece;
        })
        .on('end', () => resolve(answer))
        .on('error', reject)
        .write(text);
    });

  test.each(['a b', 'host.test:99999', 'host/rooms'])(
    'the malformed Host %j is refused with an error, which is reported to the host',
    async (name) => {
      const answer = await serving(toNodeHandler(host.handle), (port) =>
        raw(port, `GET /rooms HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`),
      );
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('"code":"invalid-request"');
      expect(host.errors).toMatchObject([{ error: expect.any(AnteroomError) }]);
    },
  );

  test('HTTP/1.0 without a Host is served', async () => {
    const answer = await serving(toNodeHandler(host.handle), (port) =>
      raw(port, 'GET /rooms HTTP/1.0\r\nAuthorization: Test ada\r\n\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('TRACE is refused like any wrong method', async () => {
    const status = await serving(
      toNodeHandler(host.handle),
      (port) =>
        new Promise((resolve) => {
          nodeRequest({ port, method: 'TRACE', path: '/rooms' }, (response) => {
            response.resume();
            resolve(response.statusCode);
          }).end();
        }),
    );
    expect(status).toBe(405);
  });
});

describe('refusals say what to correct', () => {
  const refusal = async (json: unknown, path = '/rooms') => {
    const response = await host.call(path, 'olga', { method: 'POST', json });
    const { detail, field } = await response.json();
    return [response.status, field, detail];
  };

  test.each<[string, unknown, string, string]>([
    ['a missing field', {}, 'title', '"title" is missing.'],
    ['another type', { title: 1 }, 'title', '"title" must be text.'],
    ['an unknown field', { title: 'x', tilte: 'y' }, 'tilte', '"tilte" is not a known field.'],
    ['too long', { title: 'x'.repeat(257) }, 'title', '"title" must be at most 200 characters long.'],
    [
      'half a window',
      { title: 'x', validFrom: new Date().toISOString() },
      'validUntil',
      '"validUntil" is missing: send validFrom and validUntil together.',
    ],
    [
      'an unknown role',
      { title: 'x', participants: [{ userId: 'ada', role: 'Boss' }] },
      'participants.0.role',
      '"participants.0.role" must be "Presenter" or "Attendee" or "Consumer" or "Collaborator".',
    ],
    [
      'a person named twice',
      {
        title: 'x',
        participants: [
          { userId: 'ada', role: 'Presenter' },
          { userId: 'ada', role: 'Attendee' },
        ],
      },
      'participants.1',
      '"participants.1" names the same person twice.',
    ],
  ])('%s', async (_, json, field, detail) => {
    expect(await refusal(json)).toEqual([400, field, detail]);
  });
});
