import { readLiveCall } from '@anteroom/contract';
import { RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  disposeClients,
  type LiveKitHost,
  type LiveKitServer,
  liveKitHost,
  noLiveKit,
  onLiveKit,
  startServer,
} from '../../../test/startLiveKitHost.js';
import { createMemoryStore } from '../../store/index.js';

const HOUR = 3_600_000;

describe.skipIf(noLiveKit)(`running calls are looked at ${onLiveKit}`, () => {
  let server: LiveKitServer;
  let shift = 0;
  let stop = new AbortController();
  let open: LiveKitHost[] = [];
  beforeAll(async () => {
    server = await startServer();
  });
  beforeEach(() => {
    shift = 0;
    stop = new AbortController();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((host) => host.leaveAll()));
    stop.abort();
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    await disposeClients();
    await server.stop();
  });

  /** Instances of one host. */
  const instances = (count: number, endCallsAtClose = false) => {
    const store = createMemoryStore();
    const livekit = { endCallsAtClose, checkSeconds: 0.1, signal: stop.signal };
    const clock = () => Date.now() + shift;
    open = Array.from({ length: count }, () => liveKitHost(server, { store, livekit, endpoint: { clock } }));
    return open as [LiveKitHost, ...LiveKitHost[]];
  };

  test('without webhooks too, an old token admits nobody for long', async () => {
    const [host] = instances(1);
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const { token } = await host.tokenFor(roomId, 'ben');
    await host.setRole(roomId, 'ben', null);
    expect(await (await host.joinWith(token)).ended).toBe(4);
    expect(host.errors).toEqual([]);
  });

  test('with "endCallsAtClose" a call ends at its close, once, whichever instance sees it', async () => {
    const [host] = instances(3, true);
    // Several look at the same moment: the turn of an instance that takes long has ended.
    const claim = host.store.claimRequest;
    host.store.claimRequest = async (request) =>
      request.key.startsWith('turn') ? { state: 'claimed' } : claim(request);
    const deletions = vi.spyOn(RoomServiceClient.prototype, 'deleteRoom');
    const looks = vi.spyOn(RoomServiceClient.prototype, 'listRooms');
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const room = await host.join(roomId, 'ada');
    const before = looks.mock.calls.length;
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(before + 3);
    expect(room.isConnected).toBe(true);
    // Ending it takes so long that the others look again meanwhile.
    const { updateRoomMetadata } = RoomServiceClient.prototype;
    vi.spyOn(RoomServiceClient.prototype, 'updateRoomMetadata').mockImplementation(async function (
      this: RoomServiceClient,
      ...args
    ) {
      const seen = looks.mock.calls.length;
      await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(seen + 6);
      return updateRoomMetadata.apply(this, args);
    });
    shift = 2 * HOUR;
    expect(await room.ended).toBe(5);
    expect(readLiveCall(room.metadata)?.over).toBe('closed');
    const after = looks.mock.calls.length;
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(after + 3);
    expect(deletions.mock.calls).toEqual([[roomId]]);
    expect(open.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('a call that was moved in time goes on', async () => {
    const [host] = instances(1, true);
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const room = await host.join(roomId, 'ada');
    const { validFrom } = await (await host.call(`/rooms/${roomId}`, 'ada')).json();
    const validUntil = new Date(Date.now() + 5 * HOUR).toISOString();
    expect((await host.call(`/rooms/${roomId}`, 'olga', 'PATCH', { validFrom, validUntil })).status).toBe(200);
    const looks = vi.spyOn(RoomServiceClient.prototype, 'listRooms');
    shift = 2 * HOUR;
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(3);
    expect(room.isConnected).toBe(true);
  });

  test('without it, people stay in a call after its close, and nobody else gets a token', async () => {
    const [host] = instances(1);
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const room = await host.join(roomId, 'ada');
    const looks = vi.spyOn(RoomServiceClient.prototype, 'listRooms');
    shift = 2 * HOUR;
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(3);
    expect(room.isConnected).toBe(true);
    expect((await host.call(`/rooms/${roomId}/token`, 'ben', 'POST')).status).toBe(410);
  });

  test('calls of other apps are left alone', async () => {
    const [host] = instances(1, true);
    const others = ['99000000000000001', 'lounge', '99000000000000002'];
    for (const [index, name] of others.entries()) {
      await host.api.createRoom({ name, metadata: index === 2 ? '' : '{"app":"anteroom"}' });
    }
    const looks = vi.spyOn(RoomServiceClient.prototype, 'listRooms');
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(3);
    expect((await host.api.listRooms(others)).map(({ name }) => name).toSorted()).toEqual(others.toSorted());
    for (const name of others) await host.api.deleteRoom(name);
  });

  test('a failure is reported once, not each time', async () => {
    const [host] = instances(1);
    const looks = vi.spyOn(RoomServiceClient.prototype, 'listRooms').mockRejectedValue(new Error('no route'));
    // Also between turns.
    await expect.poll(() => looks.mock.calls.length).toBeGreaterThan(8);
    expect(host.errors).toMatchObject([{ code: 'service-unavailable' }]);
  });
});
