import { RoomSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

describe('GET /rooms/{roomId}', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  test('an invited person gets the room, its window, and their own role and name', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Consumer' }, { title: 'Weekly review' });
    const response = await host.call(`/rooms/${roomId}`, 'ben');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const room = v.parse(RoomSchema, await response.json());
    const kept = await host.rooms.getRoom(roomId);
    expect(room).toMatchObject({
      id: roomId,
      title: 'Weekly review',
      validFrom: kept.validFrom.toISOString(),
      validUntil: kept.validUntil.toISOString(),
      pstnDialOutEnabled: false,
      me: { invited: true, role: 'Consumer', displayName: 'Ben Nevis', acsUserId: await host.identityOf('ben') },
    });
  });

  test('a role that changes on the service is in the next response', async () => {
    const roomId = await host.makeRoom({ ada: 'Attendee' });
    const ada = { communicationUserId: await host.identityOf('ada') };
    await host.rooms.addOrUpdateParticipants(roomId, [{ id: ada, role: 'Presenter' }]);
    expect(await (await host.call(`/rooms/${roomId}`, 'ada')).json()).toMatchObject({ me: { role: 'Presenter' } });
    await host.rooms.removeParticipants(roomId, [ada]);
    expect((await host.call(`/rooms/${roomId}`, 'ada')).status).toBe(404);
  });

  test('a room without a stored title is called "Room"', async () => {
    const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
    const room = await (await host.call(`/rooms/${roomId}`, 'ada')).json();
    expect(room).toMatchObject({ title: 'Room', knocking: false, metadata: {} });
  });

  test('a person who may only knock sees the owner’s name from the directory', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true, ownerId: 'olga' });
    expect(await (await host.call(`/rooms/${roomId}`, 'eve')).json()).toMatchObject({
      owner: { displayName: 'Olga Petrova' },
      me: { invited: false },
    });
    const ownerless = await host.makeRoom({ ada: 'Presenter' }, { ownerId: 'a user who left' });
    expect(await (await host.call(`/rooms/${ownerless}`, 'ada')).json()).not.toHaveProperty('owner');
  });

  test('server time comes from the host’s clock', async () => {
    const moment = Date.UTC(2031, 4, 5, 6, 7, 8);
    const other = await startHost({ clock: () => moment });
    try {
      const roomId = await other.makeRoom({ ada: 'Presenter' });
      const room = await (await other.call(`/rooms/${roomId}`, 'ada')).json();
      expect(room).toMatchObject({ serverTime: '2031-05-05T06:07:08.000Z' });
    } finally {
      await other.close();
    }
  });
});
