import { readLiveCall } from '@anteroom/contract';
import { createRoomsEndpoint } from '@anteroom/endpoint';
import { type LiveKitOptions, livekitService } from '@anteroom/endpoint/livekit';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../../../../../scripts/processes/port.mjs';
import {
  disposeClients,
  type LiveKitHost,
  type LiveKitServer,
  liveKitHost,
  noLiveKit,
  onLiveKit,
  startServer,
} from '../../../test/startLiveKitHost.js';

describe.skipIf(noLiveKit)(`what can go wrong ${onLiveKit}`, () => {
  let server: LiveKitServer;
  let host: LiveKitHost;
  beforeAll(async () => {
    server = await startServer();
    host = liveKitHost(server);
  });
  afterEach(async () => {
    vi.useRealTimers();
    host.errors.length = 0;
    await host.leaveAll();
  });
  afterAll(async () => {
    await disposeClients();
    await server.stop();
  });

  /** The same host with other options. */
  const hostWith = (livekit: Partial<LiveKitOptions>) => liveKitHost(server, { store: host.store, livekit });
  const outcome = async (response: Response) => [response.status, (await response.json()).code];
  const causeOf = ({ errors }: LiveKitHost) => {
    const [error] = errors;
    expect(errors).toHaveLength(1);
    // LiveKit quotes the token of a request that it refuses.
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('eyJ');
    return (error as Error).message;
  };

  test('while LiveKit is unreachable, changes are refused and nothing is changed', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const before = [await host.store.room(roomId), await host.store.members(roomId)];
    const cut = hostWith({ apiUrl: `http://127.0.0.1:${await freePort()}` });
    // Not that undoing has failed: nothing was begun.
    const unavailable = [503, 'LiveKit is busy or not responding. Try again in a moment.'];
    const refusal = async (response: Response) => [response.status, (await response.json()).detail];
    const token = await cut.call(`/rooms/${roomId}/token`, 'ada', 'POST');
    expect(token.headers.get('retry-after')).toBe('5');
    expect(await refusal(token)).toEqual(unavailable);
    expect(await refusal(await cut.setRole(roomId, 'ben', null))).toEqual(unavailable);
    expect(await refusal(await cut.setRole(roomId, 'ben', 'Consumer'))).toEqual(unavailable);
    expect(await refusal(await cut.setRole(roomId, 'dot', 'Attendee'))).toEqual(unavailable);
    expect(await refusal(await cut.act(roomId, 'ada', { type: 'end' }))).toEqual(unavailable);
    expect(await refusal(await cut.call(`/rooms/${roomId}`, 'olga', 'PATCH', { pstnDialOutEnabled: true }))).toEqual(
      unavailable,
    );
    expect(await refusal(await cut.call(`/rooms/${roomId}`, 'olga', 'DELETE'))).toEqual(unavailable);
    expect([await host.store.room(roomId), await host.store.members(roomId)]).toEqual(before);
    // What needs no LiveKit goes on.
    expect((await cut.call(`/rooms/${roomId}`, 'ben')).status).toBe(200);
    expect((await cut.call(`/rooms/${roomId}/participants`, 'ben')).status).toBe(200);
  });

  test.each([
    ['another secret', { apiSecret: 'x'.repeat(40) }, /"apiSecret" is not the one of this "apiKey"/],
    ['an unknown key', { apiKey: 'nobody' }, /doesn't know this "apiKey"/],
  ])('with %s, the host learns what is wrong, and no token is issued', async (_, livekit, message) => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const wrong = hostWith(livekit);
    expect(await outcome(await wrong.call(`/rooms/${roomId}/token`, 'ada', 'POST'))).toEqual([500, 'internal']);
    expect(causeOf(wrong)).toMatch(message);
  });

  test.each([-20, 5])('with a clock that is %d minutes off, the host learns that', async (minutes) => {
    const roomId = await host.makeRoom(
      { ada: 'Presenter' },
      { validFrom: new Date(Date.now() - 3_600_000).toISOString() },
    );
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
    expect(await outcome(await host.call(`/rooms/${roomId}/token`, 'ada', 'POST'))).toEqual([500, 'internal']);
    expect(causeOf(host)).toMatch(/clock/);
  });

  test('a LiveKit room of this name that another app made is neither joined nor ended', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.api.createRoom({ name: roomId, metadata: '{"app":"other"}' });
    expect(await outcome(await host.call(`/rooms/${roomId}/token`, 'ada', 'POST'))).toEqual([500, 'internal']);
    expect(causeOf(host)).toMatch(/another app made it/);
    expect(await outcome(await host.call(`/rooms/${roomId}`, 'olga', 'DELETE'))).toEqual([500, 'internal']);
    expect((await host.api.listRooms([roomId]))[0]?.metadata).toBe('{"app":"other"}');
  });

  test('a token that this host did not sign joins nothing', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { token } = await host.tokenFor(roomId, 'ada');
    const [head = '', claims = '', signature = ''] = token.split('.');
    const forged = JSON.parse(Buffer.from(claims, 'base64url').toString());
    forged.video.room = 'another';
    const changed = [head, Buffer.from(JSON.stringify(forged)).toString('base64url'), signature].join('.');
    await expect(host.joinWith(changed)).rejects.toThrow();
    expect(await host.api.listRooms(['another'])).toEqual([]);
  });

  test('a participant whom Anteroom did not invite is in nobody’s way', async () => {
    const { AccessToken } = await import('livekit-server-sdk');
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const ada = await host.join(roomId, 'ada');
    const stranger = new AccessToken(server.apiKey, server.apiSecret, {
      identity: 'recorder',
      attributes: { captions: '1' },
    });
    stranger.addGrant({ room: roomId, roomJoin: true });
    await host.joinWith(await stranger.toJwt());
    await host.act(roomId, 'ada', { type: 'captions', spokenLanguage: 'en-us' });
    await host.act(roomId, 'ada', { type: 'captions' });
    await expect.poll(() => readLiveCall(ada.metadata)).not.toHaveProperty('captions');
    expect((await host.act(roomId, 'ada', { type: 'mute' })).status).toBe(204);
  });

  test('after a restart of LiveKit, people join the same rooms again', async () => {
    const port = await freePort();
    const keys = { apiKey: 'key', apiSecret: 's'.repeat(40) };
    const first = await startServer({ keys, port });
    const own = liveKitHost(first);
    const roomId = await own.makeRoom({ ada: 'Presenter' });
    // The first is used again by a client that reconnects.
    const [used, unused] = [await own.tokenFor(roomId, 'ada'), await own.tokenFor(roomId, 'ada')];
    await own.joinWith(used.token);
    await first.stop('SIGKILL');
    expect(await outcome(await own.setRole(roomId, 'ben', 'Attendee'))).toEqual([503, 'service-unavailable']);
    const second = await startServer({ keys, port });
    try {
      const again = await own.joinWith(unused.token);
      expect(readLiveCall(again.metadata)?.app).toBe('anteroom');
      expect((await own.setRole(roomId, 'ben', 'Attendee')).status).toBe(200);
      expect((await own.act(roomId, 'ada', { type: 'hand', raised: true })).status).toBe(204);
    } finally {
      await own.leaveAll();
      await second.stop();
    }
  });
});

const VALID = { url: 'wss://calls.example', apiKey: 'key', apiSecret: 'a-secret-that-nobody-may-read' };

test.each([
  [{ url: 'ws://calls.example' }, /must begin with "wss:"/],
  [{ url: 'calls.example' }, /must be an address/],
  [{ url: 'wss://calls.example/path' }, /must be an address/],
  [{ url: undefined }, /must be an address/],
  [{ apiUrl: 'ftp://calls.example' }, /"apiUrl"/],
  [{ apiKey: '' }, /needs "apiKey"/],
  [{ apiSecret: undefined }, /needs "apiSecret"/],
  [{ installation: 'mine' }, /must be a UUID/],
  [{ checkSeconds: 0 }, /from 0.1 to 3600/],
  [{ checkSeconds: Number.NaN }, /from 0.1 to 3600/],
])('the options %j are refused at once, without quoting the secret', (wrong, message) => {
  const options = { ...VALID, ...wrong } as LiveKitOptions;
  expect(() => livekitService(options)).toThrow(message);
  expect(() => livekitService(options)).not.toThrow(VALID.apiSecret);
});

test('an endpoint without an engine says which options it needs', () => {
  const options = { store: {}, authenticate: () => null, directory: async () => new Map() };
  expect(() => createRoomsEndpoint(options as unknown as Parameters<typeof createRoomsEndpoint>[0])).toThrow(
    /"service"/,
  );
});
