import type { Role } from '@anteroom/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Host, hostOver, startHost } from '../../test/startHost.js';
import { defaultPolicy } from './defaultPolicy.js';

describe('changes of a room take turns', () => {
  let host: Host;
  beforeAll(async () => {
    // Presenters may change the room too.
    host = await startHost({
      authorize: (user, action, room) =>
        defaultPolicy(user, action, room) || (action !== 'knock' && room?.role === 'Presenter'),
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => host.close());

  const room = () => host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old', knocking: true });

  const CHANGES: [name: string, send: (roomId: string) => Promise<() => Promise<Response>>][] = [
    ['a change', async (roomId) => () => send(roomId, 'PATCH', { title: 'New' })],
    [
      'a change of people',
      async (roomId) => () =>
        send(`${roomId}/participants`, 'PATCH', { participants: [{ userId: 'ben', role: 'Consumer' }] }),
    ],
    ['a deletion', async (roomId) => () => send(roomId, 'DELETE')],
    [
      'an admission',
      async (roomId) => {
        const { id } = await (await host.call(`/rooms/${roomId}/knocks`, 'eve', { method: 'POST', json: {} })).json();
        return () => send(`${roomId}/knocks/${id}`, 'PATCH', { action: 'admit', role: 'Attendee' });
      },
    ],
  ];

  const send = (path: string, method: string, json?: unknown) => host.call(`/rooms/${path}`, 'ada', { method, json });

  /** Holds the lock of a room, as a request to another instance does. */
  async function lock(roomId: string): Promise<() => Promise<void>> {
    const claim = { userId: 'anteroom', key: `lock of room ${roomId}`, attempt: crypto.randomUUID() };
    const now = Date.now();
    const times = { now, expiresAt: now + 3_600_000, lostBefore: 0 };
    expect(await host.store.claimRequest({ ...claim, bodyHash: '', ...times })).toEqual({ state: 'claimed' });
    return () => host.store.releaseRequest(claim);
  }

  /** Sends a request, and continues once it waits for the lock, or has ended. */
  async function start(request: () => Promise<Response>) {
    const claim = host.store.claimRequest;
    const seen: string[] = [];
    vi.spyOn(host.store, 'claimRequest').mockImplementation(async (claimed) => {
      const outcome = await claim(claimed);
      seen.push(outcome.state);
      return outcome;
    });
    const response = request();
    void response.then(() => seen.push('ended'));
    await vi.waitUntil(() => seen.includes('running') || seen.includes('ended'));
    return { waits: !seen.includes('ended'), response };
  }

  async function setRole(roomId: string, userId: string, role: Role): Promise<void> {
    const id = { communicationUserId: await host.identityOf(userId) };
    await host.rooms.addOrUpdateParticipants(roomId, [{ id, role }]);
  }

  test.each(CHANGES)('%s waits for another one of the same room', async (_, prepare) => {
    const roomId = await room();
    const request = await prepare(roomId);
    const unlock = await lock(roomId);
    const { waits, response } = await start(request);
    expect(waits).toBe(true);
    await unlock();
    expect((await response).ok).toBe(true);
  });

  test('a change that waits until its time limit is refused, can be retried, and changes nothing', async () => {
    const roomId = await room();
    const unlock = await lock(roomId);
    const hasty = hostOver(host, host.store, { requestTimeoutMs: 1_000 });
    const response = await hasty.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json: { title: 'New' } });
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { code: 'service-unavailable', retryable: true },
    ]);
    expect(await host.store.room(roomId)).toMatchObject({ title: 'Old' });
    await unlock();
    expect((await send(roomId, 'PATCH', { title: 'New' })).status).toBe(200);
  });

  test.each(CHANGES)('%s by a person who was demoted while it waited is refused', async (_, prepare) => {
    const roomId = await room();
    const request = await prepare(roomId);
    const unlock = await lock(roomId);
    const { response } = await start(request);
    await setRole(roomId, 'ada', 'Attendee');
    await unlock();
    const refused = await response;
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'forbidden' }]);
    expect(await (await host.call(`/rooms/${roomId}`, 'olga')).json()).toMatchObject({ title: 'Old' });
  });

  test.each(CHANGES)('%s that waited while the room was deleted does not find it', async (_, prepare) => {
    const roomId = await room();
    const request = await prepare(roomId);
    const unlock = await lock(roomId);
    const { response } = await start(request);
    await host.rooms.deleteRoom(roomId);
    await host.store.deleteRoom(roomId);
    await unlock();
    const refused = await response;
    expect([refused.status, await refused.json()]).toMatchObject([404, { code: 'room-not-found' }]);
  });
});
