import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RawAnswer, rawRequest } from '../../test/rawRequest.js';
import { signedFetch } from '../../test/rig.js';
import { type Emulator, startEmulator } from '../index.js';

const ROOMS_VERSION = 'api-version=2025-03-13';
const IDENTITY_VERSION = 'api-version=2023-10-01';
const RUNS = 1000;
const DAY_MS = 24 * 60 * 60_000;

/** Headers that change where a request, or its connection, ends. */
const FRAMING = ['connection', 'content-length', 'expect', 'transfer-encoding', 'upgrade'];

let emulator: Emulator;
let log: string[];
/** Someone else's room, which no request below names. */
let other: { id: string; userId: string };
let mine: { id: string; userId: string };

async function json(path: string, body?: unknown) {
  const response = await signedFetch(emulator, path, body === undefined ? {} : { method: 'POST', body });
  return response.json();
}

async function room() {
  const userId: string = (await json(`/identities?${IDENTITY_VERSION}`, {})).identity.id;
  const { id }: { id: string } = await json(`/rooms?${ROOMS_VERSION}`, { participants: { [userId]: {} } });
  return { id, userId };
}

beforeEach(async () => {
  log = [];
  emulator = await startEmulator({ port: 0, log: (line) => log.push(line) });
  other = await room();
  mine = await room();
});

afterEach(() => emulator.close());

/**
 * The response is one that the service may give, reveals nothing about the other room, and is not a failure of the
 * emulator.
 */
function expectSane({ status, text }: RawAnswer): void {
  expect(status, text).toBeDefined();
  expect(status, text).toBeGreaterThanOrEqual(200);
  expect(status, text).toBeLessThan(500);
  expect([200, 201, 204].includes(status ?? 0) || (status ?? 0) >= 400, text).toBe(true);
  expect(text).not.toContain(other.id);
  expect(text).not.toContain(other.userId);
  expectNoFailure();
}

/** The emulator logs only its own failures: a client that disconnects during a request is not one. */
function expectNoFailure(): void {
  expect(log.splice(0)).toEqual([]);
}

async function expectOtherUntouched(before: unknown): Promise<void> {
  expect(await readOther()).toEqual(before);
}

async function readOther() {
  const path = `/rooms/${other.id}`;
  return [await json(`${path}?${ROOMS_VERSION}`), await json(`${path}/participants?${ROOMS_VERSION}`)];
}

const escaped = fc
  .uint8Array({ maxLength: 8 })
  .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

const latin1 = (options: { maxLength: number }) =>
  fc.uint8Array(options).map((bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\r\n]/g, '.'),
  );

const moment = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.integer({ min: -200, max: 200 }).map((days) => new Date(Date.now() + days * DAY_MS).toISOString()),
  fc.string(),
  fc.jsonValue(),
);
const scopes = fc.oneof(fc.array(fc.constantFrom('voip', 'chat', 'nothing')), fc.jsonValue());
const rawId = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '8:acs:'));

/** JSON that is almost valid. */
const nearly = fc
  .record(
    {
      validFrom: moment,
      validUntil: moment,
      pstnDialOutEnabled: fc.oneof(fc.boolean(), fc.jsonValue()),
      participants: fc.oneof(fc.dictionary(rawId, fc.jsonValue()), fc.jsonValue()),
      scopes,
      createTokenWithScopes: scopes,
      expiresInMinutes: fc.oneof(fc.integer({ min: 60, max: 1440 }), fc.double(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  .map((value) => Buffer.from(JSON.stringify(value)));

const anyBody: fc.Arbitrary<Uint8Array> = fc.oneof(
  nearly,
  fc.json().map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }),
  fc.nat({ max: 20_000 }).map((depth) => Buffer.from('['.repeat(depth))),
);

describe('for any request, the response is a valid 2xx or 4xx and reveals nothing about another room', () => {
  test('any body', async () => {
    const before = await readOther();
    const encoded = encodeURIComponent(mine.userId);
    const places = [
      ['POST', `/rooms?${ROOMS_VERSION}`],
      ['PATCH', `/rooms/${mine.id}?${ROOMS_VERSION}`],
      ['PATCH', `/rooms/${mine.id}/participants?${ROOMS_VERSION}`],
      ['POST', `/identities?${IDENTITY_VERSION}`],
      ['POST', `/identities/${encoded}/:issueAccessToken?${IDENTITY_VERSION}`],
      ['POST', `/identities/${encoded}/:revokeAccessTokens?${IDENTITY_VERSION}`],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), anyBody, async ([method, target], body) => {
        expectSane(await rawRequest(emulator, { method, target, body }));
      }),
      { numRuns: RUNS },
    );
    await expectOtherUntouched(before);
  }, 60_000);

  test('any path and query', async () => {
    const before = await readOther();
    const method = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE') },
      { weight: 1, arbitrary: latin1({ maxLength: 8 }) },
    );
    const names = ['rooms', 'identities', 'participants', '_emulator', 'calls', 'signalling', ':issueAccessToken'];
    const odd = ['..', '.', '%', '%2e%2e', '%2f', '%00', '%ff', 'http:', '*', ''];
    const piece = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...names, mine.id, encodeURIComponent(mine.userId)) },
      { weight: 4, arbitrary: fc.oneof(fc.constantFrom(...odd), escaped) },
      { weight: 1, arbitrary: latin1({ maxLength: 12 }) },
    );
    const links = ['%ff', 'OTk5OQ', 'LTE', 'MWUz', ''].map((token) => `${ROOMS_VERSION}&nextLink=${token}`);
    const query = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(ROOMS_VERSION, IDENTITY_VERSION, ...links) },
      { weight: 2, arbitrary: escaped },
      { weight: 1, arbitrary: latin1({ maxLength: 20 }) },
    );
    const target = fc
      .tuple(fc.constantFrom('/', '', 'http://elsewhere.invalid/'), fc.array(piece, { maxLength: 5 }), query)
      .map(([start, pieces, asked]) => `${start}${pieces.join('/')}?${asked}`)
      // Only the list of rooms may contain the other room.
      .filter((text) => !/rooms\/*\?/.test(text));
    await fc.assert(
      fc.asyncProperty(method, target, async (verb, where) => {
        expectSane(await rawRequest(emulator, { method: verb, target: where }));
      }),
      { numRuns: RUNS },
    );
    await expectOtherUntouched(before);
  }, 60_000);

  test('any header', async () => {
    const before = await readOther();
    const name = fc.oneof(
      fc.constantFrom(
        'host',
        'authorization',
        'x-ms-date',
        'x-ms-content-sha256',
        'x-ms-client-request-id',
        'repeatability-request-id',
        'content-type',
        'accept',
        ...FRAMING,
      ),
      fc.stringMatching(/^[a-z-]{1,12}$/),
      latin1({ maxLength: 6 }),
    );
    const value = fc.oneof(
      latin1({ maxLength: 40 }),
      fc.constantFrom('websocket', 'upgrade', 'chunked', '100-continue', '-1', '99999', '[::', 'a b', '', '\0'),
      fc.constant('x'.repeat(20_000)),
    );
    const places = [
      ['POST', `/rooms?${ROOMS_VERSION}`],
      ['GET', `/rooms/${mine.id}?${ROOMS_VERSION}`],
      ['GET', '/_emulator/health'],
      ['GET', '/signalling'],
    ] as const;
    const headers = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), headers, async ([method, target], sent) => {
        const hangUp = sent.some(([header]) => FRAMING.includes(header));
        const request = { method, target, headers: sent, body: Buffer.from('{}'), hangUp };
        const answer = await rawRequest(emulator, request);
        if (!hangUp || answer.text !== '') expectSane(answer);
        expectNoFailure();
      }),
      { numRuns: RUNS },
    );
    await expectOtherUntouched(before);
  }, 60_000);
});
