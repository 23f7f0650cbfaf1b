import { AnteroomError, type Role, RoomsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, type Host, hostOver, startHost } from '../../test/startHost.js';

describe('changes at the same time', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterAll(() => host.close());

  const patch = (roomId: string, participants: unknown, as = 'ada') =>
    host.call(`/rooms/${roomId}/participants`, as, { method: 'PATCH', json: { participants } });

  async function roster(roomId: string): Promise<Record<string, Role>> {
    const roles: Record<string, Role> = {};
    const identities = new Map<string, Role>();
    for await (const { id, role } of host.rooms.listParticipants(roomId)) {
      if (id.kind === 'communicationUser') identities.set(id.communicationUserId, role as Role);
    }
    for (const [acsUserId, userId] of await host.store.usersOf([...identities.keys()])) {
      const role = identities.get(acsUserId);
      if (role) roles[userId] = role;
    }
    return roles;
  }

  /** A person's role in the room, from their list. */
  const listed = async (as: string, roomId: string) =>
    v.parse(RoomsPageSchema, await (await host.call('/rooms', as)).json()).items.find(({ id }) => id === roomId)?.me
      .role;

  test('20 people who are invited simultaneously by separate requests all have the room in their lists', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const people = Array.from({ length: 20 }, (_, n) => `person-${n}`);
    const responses = await Promise.all(people.map((userId) => patch(roomId, [{ userId, role: 'Attendee' }])));
    expect(responses.map(({ status }) => status)).toEqual(people.map(() => 200));
    for (const userId of people) expect(await listed(userId, roomId)).toBe('Attendee');
  });

  test('after many simultaneous changes of one person, the list matches the roster', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const roles = ['Presenter', null, 'Consumer', 'Attendee', null, 'Collaborator'] as const;
    const responses = await Promise.all(roles.map((role) => patch(roomId, [{ userId: 'ben', role }])));
    expect(responses.map(({ status }) => status)).toEqual(roles.map(() => 200));
    const { ben } = await roster(roomId);
    expect(await listed('ben', roomId)).toBe(ben);
  });

  test('a read of the roster that is older than an invitation does not remove it from the list', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    // Another instance invites the person after the roster was read and before the index is read.
    const other = hostOver(host, host.store);
    const invitation = { method: 'PATCH', json: { participants: [{ userId: 'ben', role: 'Attendee' }] } };
    const members = host.store.members;
    host.store.members = async (id) => {
      host.store.members = members;
      expect((await other.call(`/rooms/${roomId}/participants`, 'ada', invitation)).status).toBe(200);
      return members(id);
    };
    await host.call(`/rooms/${roomId}/participants`, 'ada');
    expect(await listed('ben', roomId)).toBe('Attendee');
  });

  test('undoing a change that failed halfway keeps what was changed without the endpoint since', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', dot: 'Presenter' });
    const removal = host.rooms.removeParticipants.bind(host.rooms);
    host.rooms.removeParticipants = async () => {
      host.rooms.removeParticipants = removal;
      const id = { communicationUserId: await host.identityOf('ben') };
      await host.rooms.addOrUpdateParticipants(roomId, [{ id, role: 'Consumer' }]);
      throw new Error('no connection');
    };
    const response = await patch(roomId, [
      { userId: 'ben', role: 'Presenter' },
      { userId: 'eve', role: 'Attendee' },
      { userId: 'cleo', role: null },
    ]);
    expect(response.status).toBe(503);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter', ben: 'Consumer', cleo: 'Consumer', dot: 'Presenter' });
    expect([await listed('ben', roomId), await listed('eve', roomId)]).toEqual(['Consumer', undefined]);
  });

  test('while the index does not respond, an invitation is 503; sent again, it is in the list', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const keep = host.store.setMembers;
    host.store.setMembers = () => Promise.reject(new AnteroomError('service-unavailable', 'The database is away.'));
    expect((await patch(roomId, [{ userId: 'ben', role: 'Attendee' }])).status).toBe(503);
    host.store.setMembers = keep;
    expect((await patch(roomId, [{ userId: 'ben', role: 'Attendee' }])).status).toBe(200);
    expect(await listed('ben', roomId)).toBe('Attendee');
  });

  test('if two people admit one knock at once, the roster and the list match the winner', async () => {
    for (let round = 0; round < 3; round += 1) {
      const roomId = await host.makeRoom({ ada: 'Presenter', dot: 'Presenter' }, { knocking: true });
      const knocker = `knocker-${round}`;
      const { id } = await (await host.call(`/rooms/${roomId}/knocks`, knocker, { method: 'POST', json: {} })).json();
      const admit = (as: string, role: Role) =>
        host.call(`/rooms/${roomId}/knocks/${id}`, as, { method: 'PATCH', json: { action: 'admit', role } });
      const [first, second] = await Promise.all([admit('ada', 'Attendee'), admit('dot', 'Collaborator')]);
      expect([first.status, second.status].toSorted()).toEqual([200, 409]);
      const winner = first.status === 200 ? 'Attendee' : 'Collaborator';
      expect((await roster(roomId))[knocker]).toBe(winner);
      expect(await listed(knocker, roomId)).toBe(winner);
    }
  });

  const change = (roomId: string, json: object) => host.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json });
  const windowIn = (hours: number) => ({
    validFrom: new Date(Date.now() + hours * HOUR).toISOString(),
    validUntil: new Date(Date.now() + (hours + 1) * HOUR).toISOString(),
  });
  const moveWithoutTheEndpoint = (roomId: string, { validFrom, validUntil }: ReturnType<typeof windowIn>) =>
    host.rooms.updateRoom(roomId, { validFrom: new Date(validFrom), validUntil: new Date(validUntil) });

  test('restoring a room that could not be stored keeps what someone else has changed since', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const [mine, other] = [windowIn(5), windowIn(9)];
    const keep = host.store.updateRoom;
    host.store.updateRoom = async () => {
      host.store.updateRoom = keep;
      await moveWithoutTheEndpoint(roomId, other);
      throw new Error('disk full');
    };
    expect((await change(roomId, { ...mine, pstnDialOutEnabled: true })).status).toBe(500);
    const room = await host.rooms.getRoom(roomId);
    expect(room.validFrom.toISOString()).toBe(other.validFrom);
    expect(room.pstnDialOutEnabled).toBe(false);
  });

  test('after many simultaneous changes of one room, the list matches the service', async () => {
    const roomId = await host.makeRoom({ fay: 'Presenter' });
    const changes = [
      { title: 'One' },
      windowIn(2),
      windowIn(3),
      { pstnDialOutEnabled: true },
      windowIn(4),
      { knocking: true },
    ];
    const responses = await Promise.all(changes.map((json) => change(roomId, json)));
    expect(responses.map(({ status }) => status)).toEqual(changes.map(() => 200));
    const { validFrom, validUntil, pstnDialOutEnabled } = await host.rooms.getRoom(roomId);
    const { items } = await (await host.call('/rooms', 'fay')).json();
    expect(items).toMatchObject([
      {
        title: 'One',
        knocking: true,
        pstnDialOutEnabled,
        validFrom: validFrom.toISOString(),
        validUntil: validUntil.toISOString(),
      },
    ]);
  });

  test('changing a title while someone else moves the room does not move it back in the list', async () => {
    const roomId = await host.makeRoom({ gil: 'Presenter' });
    const other = windowIn(7);
    const keep = host.store.updateRoom;
    host.store.updateRoom = async (...args) => {
      host.store.updateRoom = keep;
      await moveWithoutTheEndpoint(roomId, other);
      // A read copies the window into the list.
      await host.call(`/rooms/${roomId}`, 'gil');
      return keep(...args);
    };
    expect((await change(roomId, { title: 'New' })).status).toBe(200);
    const { items } = await (await host.call('/rooms', 'gil')).json();
    expect(items).toMatchObject([{ title: 'New', validFrom: other.validFrom }]);
  });
});
