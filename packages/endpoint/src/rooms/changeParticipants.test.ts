import { type Role, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

describe('PATCH /rooms/{roomId}/participants', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterEach(() => {
    host.emulator.faults.clear();
    host.audited.length = 0;
    host.errors.length = 0;
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

  test('a role adds or changes, null removes; the response, the service and the lists agree', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' });
    const response = await patch(roomId, [
      { userId: 'ben', role: 'Collaborator' },
      { acsUserId: await host.identityOf('cleo'), role: null },
      { userId: 'dot', role: 'Attendee' },
      { userId: 'was-never-here', role: null },
      { acsUserId: '8:acs:of-nobody', role: null },
    ]);
    expect(response.status).toBe(200);
    const { items } = v.parse(RoomParticipantsPageSchema, await response.json());
    expect(items.map(({ displayName, role }) => [displayName, role])).toEqual([
      ['Ada Lovelace', 'Presenter'],
      ['Ben Nevis', 'Collaborator'],
      ['Dot Matrix', 'Attendee'],
    ]);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter', ben: 'Collaborator', dot: 'Attendee' });
    const listed = async (as: string) => (await (await host.call('/rooms', as)).json()).items;
    expect(await listed('dot')).toMatchObject([{ id: roomId, me: { role: 'Attendee' } }]);
    expect(await listed('cleo')).toEqual([]);
    expect(host.audited.map(({ at: _, ...event }) => event)).toEqual([
      {
        type: 'role-changed',
        subject: { userId: 'ben', acsUserId: await host.identityOf('ben') },
        role: 'Collaborator',
        previousRole: 'Attendee',
        actor: 'ada',
        roomId,
      },
      {
        type: 'participant-removed',
        subject: { userId: 'cleo', acsUserId: await host.identityOf('cleo') },
        actor: 'ada',
        roomId,
      },
      {
        type: 'participant-added',
        subject: { userId: 'dot', acsUserId: await host.identityOf('dot') },
        role: 'Attendee',
        actor: 'ada',
        roomId,
      },
    ]);
  });

  test('if removing fails, adding is undone: all changes are made, or none', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' });
    const before = await roster(roomId);
    // The first request adds; the second, with its retries, removes; the third undoes.
    const removal = host.rooms.removeParticipants.bind(host.rooms);
    let failures = 0;
    host.rooms.removeParticipants = async (...args) => {
      if (failures++ === 0) host.emulator.faults.add({ operation: 'UpdateParticipants', kind: 'error', times: 4 });
      return removal(...args);
    };
    try {
      const response = await patch(roomId, [
        { userId: 'ben', role: 'Presenter' },
        { userId: 'dot', role: 'Attendee' },
        { userId: 'cleo', role: null },
      ]);
      expect([response.status, await response.json()]).toMatchObject([503, { code: 'service-unavailable' }]);
    } finally {
      host.rooms.removeParticipants = removal;
    }
    expect(await roster(roomId)).toEqual(before);
    expect(host.audited).toEqual([]);
  });

  test('a change that the index cannot store is made, reported to the host, and in the list after the next read', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const keep = host.store.setMembers;
    host.store.setMembers = () => Promise.reject(new Error('disk full'));
    expect((await patch(roomId, [{ userId: 'fay', role: 'Attendee' }])).status).toBe(200);
    host.store.setMembers = keep;
    expect(host.errors).toMatchObject([{ error: { message: 'disk full' } }]);
    expect(await (await host.call('/rooms', 'fay')).json()).toMatchObject({ items: [] });
    await host.call(`/rooms/${roomId}/participants`, 'ada');
    expect(await (await host.call('/rooms', 'fay')).json()).toMatchObject({ items: [{ id: roomId }] });
  });

  test('a throttled service changes nothing, and the request can be retried', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    host.emulator.faults.add({ operation: 'UpdateParticipants', kind: 'throttle', times: 'always' });
    const response = await patch(roomId, [{ userId: 'ben', role: 'Attendee' }]);
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { code: 'service-unavailable', retryable: true },
    ]);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter' });
  });

  test('a person invited without the endpoint can be changed by the identity that the roster shows', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { communicationUserId: acsUserId } = await host.identity.createUser();
    expect((await patch(roomId, [{ acsUserId, role: 'Attendee' }])).status).toBe(400);
    await host.rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: acsUserId }, role: 'Consumer' }]);
    const response = await patch(roomId, [{ acsUserId, role: 'Attendee' }]);
    expect((await response.json()).items).toContainEqual({ acsUserId, role: 'Attendee', displayName: 'Guest' });
  });

  test.each([
    [[], 'participants'],
    [[{ userId: 'ben' }], 'participants.0'],
    [[{ userId: 'ben', role: 'King' }], 'participants.0'],
    [
      [
        { userId: 'ben', role: 'Attendee' },
        { userId: 'ben', role: null },
      ],
      'participants.1',
    ],
    [Array.from({ length: 501 }, (_, n) => ({ userId: `p${n}`, role: null })), 'participants'],
  ])('%j is refused with the field at fault', async (participants, field) => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const response = await patch(roomId, participants);
    const problem = await response.json();
    expect([response.status, problem.code]).toEqual([400, 'invalid-request']);
    expect(problem.field).toMatch(new RegExp(`^${field}`));
  });
});
