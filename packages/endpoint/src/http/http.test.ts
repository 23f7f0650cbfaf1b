import { ERRORS } from '@anteroom/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

const APP = 'https://app.example';
let host: Host;
let roomId: string;
beforeAll(async () => {
  host = await startHost({ allowedOrigins: [`${APP}/`] });
  roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { knocking: true });
});
afterAll(() => host.close());

describe('a response that the client already has', () => {
  test.each(['', '/participants', '/knocks'])(
    'GET /rooms/{roomId}%s is 304 for a client that has the response',
    async (suffix) => {
      const path = `/rooms/${roomId}${suffix}`;
      const first = await host.call(path, 'ada');
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
      for (const header of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
        const again = await host.call(path, 'ada', { headers: { 'if-none-match': header } });
        expect([again.status, await again.text()]).toEqual([304, '']);
        expect([again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([etag, 'no-store']);
      }
      const head = await host.call(path, 'ada', { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    },
  );

  test('the list of rooms is 304 too, and a change gives another tag', async () => {
    const first = await host.call('/rooms', 'ada');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await host.call('/rooms', 'ada', { headers })).status).toBe(304);
    await host.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json: { title: crypto.randomUUID() } });
    expect((await host.call('/rooms', 'ada', { headers })).status).toBe(200);
  });

  test('two people get two tags', async () => {
    const tags = await Promise.all(
      ['ada', 'ben'].map(async (as) => (await host.call(`/rooms/${roomId}`, as)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

test('every response has the version and is not cached', async () => {
  const answers = await Promise.all([
    host.call(`/rooms/${roomId}`, 'ada'),
    host.call(`/rooms/${roomId}`),
    host.call('/nowhere', 'ada'),
    host.call(`/rooms/${roomId}`, 'ada', { method: 'PUT' }),
    host.call(`/rooms/${roomId}/token`, 'ada', { method: 'POST' }),
  ]);
  for (const { headers } of answers) {
    expect([headers.get('anteroom-version'), headers.get('cache-control')]).toEqual(['1', 'no-store']);
  }
});

describe('pages of other sites', () => {
  const knock = (headers: Record<string, string>) =>
    host.call(`/rooms/${roomId}/knocks`, 'eve', { method: 'POST', json: {}, headers });

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another port of the host', { origin: 'http://host.test:8080' }],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['the host’s page without TLS', { origin: 'http://host.test', 'sec-fetch-site': 'cross-site' }],
  ])('%s changes nothing', async (_, headers) => {
    const response = await knock(headers);
    expect([response.status, await response.json()]).toMatchObject([403, { code: 'origin-not-allowed' }]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await host.store.latestKnock(roomId, 'eve')).toBeUndefined();
  });

  test('may read', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const response = await host.call(`/rooms/${roomId}`, 'ada', { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ['the host’s own page', { origin: 'http://host.test', 'sec-fetch-site': 'same-origin' }],
    ['the host behind TLS', { origin: 'https://host.test', 'sec-fetch-site': 'same-origin' }],
    ['an origin that the host allows', { origin: APP, 'sec-fetch-site': 'cross-site' }],
    ['a program that is no browser', {}],
  ])('%s may', async (_, headers) => {
    const id = crypto.randomUUID();
    const other = await host.makeRoom({}, { knocking: true, title: id });
    const response = await host.call(`/rooms/${other}/knocks`, 'fay', { method: 'POST', json: {}, headers });
    expect(response.status).toBe(201);
    const allowed = headers.origin === APP;
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed ? APP : null);
    if (allowed) expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });

  test('a preflight succeeds only for allowed origins, which can also read problems', async () => {
    const preflight = (origin: string) =>
      host.call(`/rooms/${roomId}`, undefined, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'PATCH',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
    const allowed = await preflight(APP);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(APP);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const problem = await host.call(`/rooms/${roomId}`, undefined, { headers: { origin: APP } });
    expect([problem.status, problem.headers.get('access-control-allow-origin')]).toEqual([401, APP]);
    expect(problem.headers.get('access-control-expose-headers')).toMatch(/Date.*ETag.*Retry-After/);
  });
});

describe('bodies', () => {
  const send = (init: RequestInit) => host.call(`/rooms/${roomId}/participants`, 'ada', { method: 'PATCH', ...init });
  const change = JSON.stringify({ participants: [{ userId: 'ben', role: 'Attendee' }] });

  test.each<[string, RequestInit]>([
    ['plain text', { body: change }],
    ['a form', { body: new URLSearchParams({ a: 'b' }) }],
    ['no Content-Type', { body: new TextEncoder().encode(change) }],
    ['almost JSON', { body: change, headers: { 'content-type': 'application/json-patch+json' } }],
  ])('a body as %s is refused as what it is not: JSON', async (_, init) => {
    const response = await send(init);
    expect([response.status, await response.json()]).toMatchObject([415, { status: 415, code: 'invalid-request' }]);
  });

  test('JSON with a charset is JSON', async () => {
    expect((await send({ body: change, headers: { 'content-type': 'application/json; charset=utf-8' } })).status).toBe(
      200,
    );
  });

  test.each(['{', 'null', '[]', '""', ''])('the body %j is refused', async (body) => {
    const response = await send({ body, headers: { 'content-type': 'application/json' } });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-request' }]);
  });

  test('more than 256 KiB is too large, whether the length is stated, left out, or wrong', async () => {
    const large = JSON.stringify({ participants: [], padding: 'x'.repeat(256 * 1024) });
    const stream = () => new Blob([large]).stream();
    const headers = { 'content-type': 'application/json' };
    const bodies: (RequestInit & { duplex?: 'half' })[] = [
      { body: large, headers: { ...headers, 'content-length': String(large.length) } },
      { body: stream(), duplex: 'half', headers },
      { body: stream(), duplex: 'half', headers: { ...headers, 'content-length': '10' } },
    ];
    for (const init of bodies) {
      const response = await send(init);
      expect([response.status, await response.json()]).toMatchObject([413, { code: 'request-too-large' }]);
    }
  });

  test('no response contains what a client sent', async () => {
    const body = JSON.stringify({ participants: [{ userId: 'ben', role: '<script>hush</script>' }] });
    const response = await send({ body, headers: { 'content-type': 'application/json' } });
    expect(await response.text()).not.toContain('hush');
  });
});

describe('rate limits', () => {
  let limited: Host;
  let now: number;
  beforeEach(() => {
    now = Math.floor(Date.now() / 60_000) * 60_000 + 20_000;
  });
  beforeAll(async () => {
    limited = await startHost({
      clock: () => now,
      rateLimits: { user: 6, address: 8, knocks: 2 },
      clientAddress: (request) => request.headers.get('x-address') ?? undefined,
    });
  });
  afterAll(() => limited.close());

  test('one user’s requests are counted across all operations, without those of other users', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await limited.call('/rooms', 'ada')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
    const refused = await limited.call('/rooms/x', 'ada');
    expect(await refused.json()).toMatchObject({
      code: 'too-many-requests',
      retryable: ERRORS['too-many-requests'].retryable,
    });
    expect(refused.headers.get('retry-after')).toBe('40');
    expect((await limited.call('/rooms', 'ben')).status).toBe(200);
    now += 40_000;
    expect((await limited.call('/rooms', 'ada')).status).toBe(200);
  });

  test('an address is limited before sign-in', async () => {
    const headers = { 'x-address': '192.0.2.1' };
    const statuses: number[] = [];
    for (let n = 0; n < 9; n += 1) statuses.push((await limited.call('/rooms', undefined, { headers })).status);
    expect(statuses.slice(-2)).toEqual([401, 429]);
    expect((await limited.call('/rooms', undefined, { headers: { 'x-address': '192.0.2.2' } })).status).toBe(401);
  });

  test('knocks have a separate, stricter limit', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const door = await limited.makeRoom({}, { knocking: true });
      statuses.push((await limited.call(`/rooms/${door}/knocks`, 'eve', { method: 'POST' })).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });
});

test('an invalid origin is refused at once', async () => {
  await expect(startHost({ allowedOrigins: ['*'] })).rejects.toThrow(RangeError);
});
