import type { RoomFacts } from '@anteroom/endpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';
import { defaultPolicy } from './index.js';

let host: Host;
const seen: (RoomFacts | undefined)[] = [];
beforeAll(async () => {
  host = await startHost({
    authorize: async (user, action, room) => {
      seen.push(room);
      if (user.id === 'staff') return ['read', 'join', 'knock', 'update'].includes(action);
      return defaultPolicy(user, action, room);
    },
  });
});
afterAll(() => host.close());

test('a host’s policy opens rooms to its staff, and still no one joins without an invitation', async () => {
  const roomId = await host.makeRoom({ ada: 'Presenter' }, { metadata: { case: '17' } });
  expect(await (await host.call(`/rooms/${roomId}`, 'staff')).json()).toMatchObject({
    metadata: { case: '17' },
    me: { invited: false, may: ['read', 'join', 'update', 'knock'] },
  });
  const token = await host.call(`/rooms/${roomId}/token`, 'staff', { method: 'POST' });
  expect([token.status, (await token.json()).code]).toEqual([403, 'not-invited']);
  expect(await (await host.call('/rooms', 'staff')).json()).toMatchObject({ items: [] });
});

test('a policy gets the facts of the room, and no room for "create"', async () => {
  seen.length = 0;
  const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
  await host.call(`/rooms/${roomId}`, 'ada');
  expect(seen[0]).toEqual({ id: roomId, ownerId: 'olga', knocking: true, role: 'Presenter' });
  seen.length = 0;
  await host.call('/rooms', 'ada', { method: 'POST', json: { title: 'x' } });
  expect(seen).toEqual([undefined]);
});

test('a room created elsewhere has no owner, takes no knocks, and is stored from its first change on', async () => {
  const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
  expect((await host.call(`/rooms/${roomId}`, 'olga')).status).toBe(404);
  // Even if a policy allows it: a knock is stored with its room.
  const knock = await host.call(`/rooms/${roomId}/knocks`, 'staff', { method: 'POST' });
  expect([knock.status, (await knock.json()).code]).toEqual([403, 'forbidden']);
  const changed = await host.call(`/rooms/${roomId}`, 'staff', { method: 'PATCH', json: { title: 'Found' } });
  expect(await changed.json()).toMatchObject({ title: 'Found' });
  expect(await (await host.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ title: 'Found' });
  await host.call(`/rooms/${roomId}/participants`, 'ada');
  const { items } = await (await host.call('/rooms', 'ada')).json();
  expect(items).toContainEqual(expect.objectContaining({ id: roomId, title: 'Found' }));
});
