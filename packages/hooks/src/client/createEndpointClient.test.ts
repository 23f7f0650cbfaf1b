import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { participant, room, token } from '../../test/endpoint/contractFetch.js';
import { failure, reply, serve, stopServing } from '../../test/endpoint/serve.js';
import { createEndpointClient } from './createEndpointClient.js';

describe('requests', () => {
  test('a room is requested by GET, under the path of the endpoint, with or without a trailing slash', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      reply(response, 200, room('123'));
    });
    expect(await createEndpointClient({ endpoint: url }).readRoom('123')).toMatchObject({ id: '123' });
    await createEndpointClient({ endpoint: new URL(`${url}/`) }).readRoom('a/b');
    expect(asked).toEqual(['GET /api/anteroom/rooms/123', 'GET /api/anteroom/rooms/a%2Fb']);
  });

  test("the query string of the host's endpoint is kept", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      reply(response, 200, asked.length === 1 ? { items: [], nextCursor: 'a&b' } : { items: [] });
    });
    await createEndpointClient({ endpoint: `${url}?as=ben` }).listAllParticipants('1');
    expect(asked).toEqual([
      '/api/anteroom/rooms/1/participants?as=ben',
      '/api/anteroom/rooms/1/participants?as=ben&cursor=a%26b',
    ]);
  });

  test('a token is requested by POST, and no response comes from a cache', async () => {
    const asked: IncomingMessage[] = [];
    const url = await serve((request, response) => {
      asked.push(request);
      reply(response, 200, token('jwt'));
    });
    expect((await createEndpointClient({ endpoint: url }).issueToken('123')).token).toBe('jwt');
    expect(asked[0]?.method).toBe('POST');
    expect(asked[0]?.headers['cache-control']).toBe('no-cache');
  });

  test('a headers function is called for each request, and may be async', async () => {
    const sent: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      sent.push(request.headers.authorization);
      reply(response, 200, room('1'));
    });
    let calls = 0;
    const client = createEndpointClient({
      endpoint: url,
      headers: async () => {
        calls += 1;
        return { authorization: `Bearer ${calls}` };
      },
    });
    await client.readRoom('1');
    await client.readRoom('1');
    expect(sent).toEqual(['Bearer 1', 'Bearer 2']);
  });

  test('a headers function that rejects is `unauthenticated`, and nothing is sent', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      reply(response, 200, room('1'));
    });
    const cause = new Error('signed out');
    const error = await failure(
      createEndpointClient({ endpoint: url, headers: () => Promise.reject(cause) }).readRoom('1'),
    );
    expect(error).toMatchObject({ code: 'unauthenticated', cause });
    expect(asked).toBe(0);
  });

  test('a header that HTTP does not allow is not quoted in the error', async () => {
    const error = await failure(
      createEndpointClient({ endpoint: 'http://127.0.0.1:9', headers: { authorization: 'secret\n1' } }).readRoom('1'),
    );
    expect(error.code).toBe('unauthenticated');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret');
  });
});

describe('participants', () => {
  test('all pages are read, and a person who is on two of them is listed once', async () => {
    const pages: Record<string, unknown> = {
      '': { items: [participant('ada'), participant('ben')], nextCursor: 'p2' },
      p2: { items: [participant('ben', { role: 'Presenter' })], nextCursor: 'p3' },
      p3: { items: [participant('cleo')] },
    };
    const url = await serve((request, response) => {
      reply(response, 200, pages[new URL(request.url ?? '', 'http://x').searchParams.get('cursor') ?? '']);
    });
    const everybody = await createEndpointClient({ endpoint: url }).listAllParticipants('1');
    expect(everybody.map(({ displayName, role }) => `${displayName} ${role}`)).toEqual([
      'ada Attendee',
      'ben Presenter',
      'cleo Attendee',
    ]);
  });

  test('a repeated cursor is an error', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      reply(response, 200, { items: [participant('ada')], nextCursor: asked % 2 ? 'odd' : 'even' });
    });
    const error = await failure(createEndpointClient({ endpoint: url }).listAllParticipants('1'));
    expect(error.code).toBe('endpoint-invalid-response');
    expect(asked).toBe(3);
  });

  test('endless cursors are an error', async () => {
    let asked = 0;
    const error = await failure(
      createEndpointClient({
        endpoint: 'http://host.test',
        fetch: async () => {
          asked += 1;
          return Response.json({ items: [], nextCursor: String(asked) });
        },
      }).listAllParticipants('1'),
    );
    expect(error.code).toBe('endpoint-invalid-response');
    expect(asked).toBe(501);
  });
});

describe('failures', () => {
  test('problem details give their code, field, trace id and Retry-After', async () => {
    const url = await serve((_, response) => {
      const body = {
        title: 'Too early',
        status: 409,
        code: 'room-not-open',
        retryable: true,
        field: 'x',
        traceId: 't1',
      };
      reply(response, 409, body, { 'content-type': 'application/problem+json', 'retry-after': '7' });
    });
    const error = await failure(createEndpointClient({ endpoint: url }).issueToken('1'));
    expect(error).toMatchObject({ code: 'room-not-open', field: 'x', traceId: 't1', retryAfterMs: 7000 });
  });

  test("Retry-After as a date counts from the endpoint's clock", async () => {
    const url = await serve((_, response) => {
      reply(response, 503, '', {
        date: 'Mon, 01 Jan 2001 00:00:00 GMT',
        'retry-after': 'Mon, 01 Jan 2001 00:00:09 GMT',
      });
    });
    const error = await failure(createEndpointClient({ endpoint: url }).readRoom('1'));
    expect(error).toMatchObject({ code: 'service-unavailable', retryAfterMs: 9000 });
  });

  test.each([
    [401, 'unauthenticated', 'unauthenticated'],
    [403, 'endpoint-invalid-response', 'not-invited'],
    [404, 'endpoint-invalid-response', 'room-not-found'],
    [500, 'service-unavailable', 'service-unavailable'],
    [502, 'service-unavailable', 'service-unavailable'],
    [400, 'endpoint-invalid-response', 'endpoint-invalid-response'],
    [429, 'too-many-requests', 'too-many-requests'],
  ])('%i of a gateway is `%s`; with a code of a later version it is `%s`', async (status, ofGateway, ofEndpoint) => {
    const problem = { title: 'New', status, code: 'of-a-later-version', retryable: true };
    const answers: [unknown, string][] = [
      ['<h1>proxy</h1>', 'text/html'],
      [{ statusCode: status, message: 'said by a gateway' }, 'application/json'],
      [{ title: 'No code', status }, 'application/problem+json'],
      [{ statusCode: status, code: 'of-another-framework' }, 'application/json'],
      [problem, 'application/problem+json; charset=utf-8'],
    ];
    const url = await serve((_, response) => {
      const [body, type = ''] = answers.shift() ?? [];
      reply(response, status, body, { 'content-type': type });
    });
    const client = createEndpointClient({ endpoint: url });
    const codes: string[] = [];
    while (answers.length > 0) codes.push((await failure(client.readRoom('1'))).code);
    expect(codes).toEqual([ofGateway, ofGateway, ofGateway, ofGateway, ofEndpoint]);
  });

  test.each([302, 303, 307])('a redirect with %i is not followed, and is `unauthenticated`', async (status) => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(status, { location: '/sign-in' }).end();
    });
    const client = createEndpointClient({ endpoint: url });
    expect(await failure(client.readRoom('1'))).toMatchObject({ code: 'unauthenticated', retryable: false });
    expect(await failure(client.deleteRoom('1'))).toMatchObject({ code: 'unauthenticated' });
    expect(asked).not.toContain('/sign-in');
  });

  test("a sign-in page that the host's fetch was redirected to is `unauthenticated`", async () => {
    const url = await serve((request, response) => {
      if (request.url === '/sign-in') return reply(response, 200, '<!doctype html>', { 'content-type': 'text/html' });
      response.writeHead(302, { location: '/sign-in' }).end();
    });
    const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'follow' });
    const client = createEndpointClient({ endpoint: url, fetch: following });
    expect(await failure(client.readRoom('1'))).toMatchObject({ code: 'unauthenticated' });
  });

  test('a page of HTML with status 200 is `endpoint-invalid-response`', async () => {
    const url = await serve((_, response) => reply(response, 200, '<!doctype html>', { 'content-type': 'text/html' }));
    expect(await failure(createEndpointClient({ endpoint: url }).readRoom('1'))).toMatchObject({
      code: 'endpoint-invalid-response',
    });
  });

  test('the error for an invalid response names the field, and never quotes its value', async () => {
    const bodies = [{ ...token('secret'), role: 'secret', expiresOn: 'secret' }, '{"token":"secret"', 'secret'];
    const url = await serve((_, response) => reply(response, 200, bodies.shift()));
    const client = createEndpointClient({ endpoint: url });
    const errors = [
      await failure(client.issueToken('1')),
      await failure(client.issueToken('1')),
      await failure(client.issueToken('1')),
    ];
    expect(errors.map(({ code }) => code)).toEqual(Array(3).fill('endpoint-invalid-response'));
    expect(errors[0]?.message).toContain('`expiresOn`, `role`');
    expect(errors.map((error) => `${error.message} ${String(error.cause)}`).join()).not.toContain('secret');
  });

  test('an endpoint without a server is `endpoint-unreachable`, and its query string is not quoted', async () => {
    const url = await serve(() => {});
    await stopServing();
    const error = await failure(createEndpointClient({ endpoint: `${url}?code=secret` }).readRoom('1'));
    expect(error).toMatchObject({ code: 'endpoint-unreachable', retryable: true });
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret');
  });

  test('a connection that breaks while the body is read is `endpoint-unreachable`', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{', () => response.destroy());
    });
    expect(await failure(createEndpointClient({ endpoint: url }).readRoom('1'))).toMatchObject({
      code: 'endpoint-unreachable',
    });
  });

  test('an abort ends the request on the wire, and stays an AbortError', async () => {
    const abort = new AbortController();
    let ended: Promise<void> | undefined;
    const url = await serve((request) => {
      ended = new Promise((closed) => request.once('close', closed));
      abort.abort();
    });
    await expect(createEndpointClient({ endpoint: url }).readRoom('1', abort.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    await ended;
  });
});

test("the clock follows the endpoint's time of the last response", async () => {
  let serverTime = '2001-01-01T00:00:00.000Z';
  const url = await serve((_, response) => reply(response, 200, room('1', { serverTime })));
  const client = createEndpointClient({ endpoint: url });
  await client.readRoom('1');
  expect(new Date(client.clock.now()).toISOString()).toMatch(/^2001-01-01T00:00/);
  serverTime = '2040-01-01T00:00:00.000Z';
  await client.readRoom('1');
  expect(new Date(client.clock.now()).toISOString()).toMatch(/^2040-01-01T00:00/);
});
