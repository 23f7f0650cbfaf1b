import type { RequestListener } from 'node:http';
import { AnteroomError } from '@anteroom/contract';
import { describe, expect, test, vi } from 'vitest';
import { inMinutes, knock, participant, room } from '../../test/endpoint/contractFetch.js';
import { failure, reply, serve } from '../../test/endpoint/serve.js';
import { createEndpointClient, type EndpointClientOptions } from './createEndpointClient.js';

describe('a cached response', () => {
  test('is requested by its ETag, returned on 304, and does not change the clock but its round trip', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match']);
      if (asked.length > 1) return response.writeHead(304, { etag: 'W/"1"' }).end();
      reply(response, 200, room('1', { serverTime: '2030-01-01T00:00:00Z' }), { etag: 'W/"1"' });
    });
    const client = createEndpointClient({ endpoint: url });
    const first = await client.readRoom('1');
    const heard = vi.fn();
    client.clock.subscribe(heard);
    await new Promise((later) => setTimeout(later, 50));
    expect(await client.readRoom('1')).toEqual(first);
    expect(asked).toEqual([undefined, 'W/"1"']);
    expect(client.clock.now()).toBeGreaterThanOrEqual(Date.parse('2030-01-01T00:00:00Z') + 40);
    expect(heard).toHaveBeenCalledOnce();
  });

  test('is requested in full after ten minutes, to update the clock', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match']);
      reply(response, 200, room('1'), { etag: 'W/"1"' });
    });
    const client = createEndpointClient({ endpoint: url });
    await client.readRoom('1');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 11 * 60_000);
    await client.readRoom('1');
    vi.useRealTimers();
    expect(asked).toEqual([undefined, undefined]);
  });

  test('an unexpected 304 is an invalid response', async () => {
    const url = await serve((_, response) => response.writeHead(304).end());
    const error = await failure(createEndpointClient({ endpoint: url }).readRoom('1'));
    expect(error.code).toBe('endpoint-invalid-response');
  });
});

describe('changes', () => {
  test('each operation is sent as defined in the contract', async () => {
    const asked: unknown[] = [];
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      asked.push([request.method, request.url?.replace('/api/anteroom', ''), text === '' ? null : JSON.parse(text)]);
      if (request.method === 'DELETE') return response.writeHead(204).end();
      if (request.url?.includes('/knocks')) {
        return reply(response, 200, request.method === 'GET' ? { items: [], serverTime: inMinutes(0) } : knock('k'));
      }
      if (request.url?.endsWith('/participants')) return reply(response, 200, { items: [] });
      reply(response, 200, request.url?.includes('?') ? { items: [], serverTime: inMinutes(0) } : room('1'));
    });
    const client = createEndpointClient({ endpoint: url });
    await client.listRooms({ cursor: 'a&b', limit: 5 });
    await client.createRoom({ title: 'A' }, { idempotencyKey: '12345678' });
    await client.updateRoom('1', { title: 'B' });
    expect(await client.deleteRoom('1')).toBeUndefined();
    await client.changeParticipants('1', { participants: [{ userId: 'ben', role: null }] });
    await client.knock('1', { note: 'It is me' });
    await client.listKnocks('1');
    await client.changeKnock('1', 'k/1', { action: 'admit', role: 'Attendee' });
    expect(asked).toEqual([
      ['GET', '/rooms?cursor=a%26b&limit=5', null],
      ['POST', '/rooms', { title: 'A' }],
      ['PATCH', '/rooms/1', { title: 'B' }],
      ['DELETE', '/rooms/1', null],
      ['PATCH', '/rooms/1/participants', { participants: [{ userId: 'ben', role: null }] }],
      ['POST', '/rooms/1/knocks', { note: 'It is me' }],
      ['GET', '/rooms/1/knocks', null],
      ['PATCH', '/rooms/1/knocks/k%2F1', { action: 'admit', role: 'Attendee' }],
    ]);
  });
});

describe('an endpoint of functions', () => {
  test('is called, and its results are validated against the contract', async () => {
    const client = createEndpointClient({
      endpoint: {
        readRoom: async (roomId) => room(roomId),
        listParticipants: async (_, { cursor }) => (cursor ? { items: [participant('b')] } : page(participant('a'))),
        // Like the result of a host's untyped client.
        issueToken: async () => JSON.parse('{"token":"the-secret"}'),
      },
    });
    expect(await client.readRoom('7')).toMatchObject({ id: '7' });
    expect(await client.listAllParticipants('7')).toHaveLength(2);
    const error = await failure(client.issueToken('7'));
    expect(error.code).toBe('endpoint-invalid-response');
    expect(error.message).not.toContain('the-secret');
  });

  test('a missing function fails as `not-supported`, and is not retried', async () => {
    const client = createEndpointClient({ endpoint: { readRoom: async (roomId) => room(roomId) } });
    const calls: Promise<unknown>[] = [
      client.issueToken('1'),
      client.listAllParticipants('1'),
      client.changeParticipants('1', { participants: [] }),
      client.listRooms(),
      client.createRoom({ title: 'A' }),
      client.updateRoom('1', {}),
      client.deleteRoom('1'),
      client.knock('1'),
      client.listKnocks('1'),
      client.changeKnock('1', 'k', { action: 'withdraw' }),
    ];
    for (const call of calls) expect(await failure(call)).toMatchObject({ code: 'not-supported', retryable: false });
  });

  test.each([
    ['an AnteroomError', new AnteroomError('room-not-open', 'early'), 'room-not-open'],
    ['a problem', { title: 'No', status: 403, code: 'forbidden', retryable: false }, 'forbidden'],
    ['an error with a code', Object.assign(new Error('no'), { code: 'unauthenticated' }), 'unauthenticated'],
    ['an error with no response', Object.assign(new Error('no'), { response: null }), 'endpoint-unreachable'],
    ['an error with a status', Object.assign(new Error('no'), { status: 401 }), 'unauthenticated'],
    ["a client's error with a response", { response: { status: 503 } }, 'service-unavailable'],
    ["a gateway's 403", { response: { status: 403 } }, 'endpoint-invalid-response'],
    ["a gateway's 404 as a Response", new Response('', { status: 404 }), 'endpoint-invalid-response'],
    ['a redirect', Response.redirect('https://login.test/'), 'unauthenticated'],
    ['a redirect in a browser', { type: 'opaqueredirect', status: 0 }, 'unauthenticated'],
    ['an error of the network', new TypeError('Failed to fetch'), 'endpoint-unreachable'],
    ['nothing at all', undefined, 'endpoint-unreachable'],
  ])('%s that it throws becomes an AnteroomError', async (_, thrown, code) => {
    const client = createEndpointClient({ endpoint: { readRoom: () => Promise.reject(thrown) } });
    expect((await failure(client.readRoom('1'))).code).toBe(code);
  });

  test.each([
    ['a Response', new Response('', { status: 429, headers: { 'retry-after': '120' } }), 120_000],
    [
      'an error with a Response',
      { response: new Response('', { status: 503, headers: { 'retry-after': '7' } }) },
      7_000,
    ],
    [
      'an error with headers of another kind',
      { response: { status: 503, headers: { 'retry-after': '7' } } },
      undefined,
    ],
    ['an error that says it', { status: 429, retryAfterMs: 5_000 }, 5_000],
  ])('%s that it throws tells when to retry', async (_, thrown, retryAfterMs) => {
    const client = createEndpointClient({ endpoint: { readRoom: () => Promise.reject(thrown) } });
    expect((await failure(client.readRoom('1'))).retryAfterMs).toBe(retryAfterMs);
  });

  test('that ignores its signal gives no result to a caller that has aborted', async () => {
    const abort = new AbortController();
    const client = createEndpointClient({
      endpoint: {
        async readRoom(roomId) {
          abort.abort();
          return room(roomId);
        },
      },
    });
    await expect(client.readRoom('1', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('an attempt that exceeds its time limit fails as `endpoint-unreachable`, and can be retried', () => {
  const never = new Promise<never>(() => {});

  test.each<[string, RequestListener]>([
    ['an endpoint that never responds', () => {}],
    ['an endpoint that stops within its response', (_, response) => void response.writeHead(200).write('{"id":')],
  ])('%s', async (_, answer) => {
    const abandoned = vi.fn();
    const url = await serve((request, response) => {
      response.on('close', abandoned);
      answer(request, response);
    });
    const client = createEndpointClient({ endpoint: url, requestTimeoutMs: 50 });
    expect(await failure(client.readRoom('1'))).toMatchObject({ code: 'endpoint-unreachable', retryable: true });
    await vi.waitFor(() => expect(abandoned).toHaveBeenCalled());
  });

  test.each<[string, Partial<EndpointClientOptions>]>([
    ['`headers` that never settle', { headers: () => never }],
    ['a `fetch` that ignores its signal', { fetch: () => never }],
    ['a function as endpoint that ignores its signal', { endpoint: { readRoom: () => never } }],
  ])('%s', async (_, options) => {
    const client = createEndpointClient({ endpoint: 'http://127.0.0.1:9', requestTimeoutMs: 50, ...options });
    expect(await failure(client.readRoom('1'))).toMatchObject({ code: 'endpoint-unreachable', retryable: true });
  });

  test('a caller that aborts before that gets its own reason, and no timer is left', async () => {
    vi.useFakeTimers();
    const leave = new AbortController();
    const client = createEndpointClient({ endpoint: { readRoom: () => never } });
    const left = expect(client.readRoom('1', leave.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(1);
    leave.abort();
    await left;
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('the default time limit is 15 seconds', async () => {
    vi.useFakeTimers();
    const ended = vi.fn();
    const client = createEndpointClient({ endpoint: { readRoom: () => never } });
    client.readRoom('1').catch(ended);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

function page(...items: ReturnType<typeof participant>[]) {
  return { items, nextCursor: 'next' };
}
