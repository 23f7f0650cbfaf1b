import type { Role, RosterChange } from '@anteroom/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOUR, type Host, startHost } from '../../test/startHost.js';

describe('PATCH /rooms/{roomId} with people', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterEach(() => {
    host.emulator.faults.clear();
    host.audited.length = 0;
    host.requests.length = 0;
  });
  afterAll(() => host.close());

  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  const patch = (roomId: string, as: string, json: unknown, headers: Record<string, string> = {}) =>
    host.call(`/rooms/${roomId}`, as, { method: 'PATCH', json, headers });
  const read = async (roomId: string) => (await host.call(`/rooms/${roomId}`, 'olga')).json();

  /** The service's own roster, by user. */
  async function roster(roomId: string): Promise<Record<string, Role>> {
    const roles: Record<string, Role> = {};
    for await (const { id, role } of host.rooms.listParticipants(roomId)) {
      if (id.kind !== 'communicationUser') continue;
      const userId = (await host.store.usersOf([id.communicationUserId])).get(id.communicationUserId);
      if (userId !== undefined) roles[userId] = role as Role;
    }
    return roles;
  }

  const handOver = (): RosterChange[] => [
    { userId: 'ada', role: null, was: 'Presenter' },
    { userId: 'dot', role: 'Presenter', was: null },
  ];

  test('a room and its people change together, by one request', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' }, { title: 'Old' });
    const participants: RosterChange[] = [
      { userId: 'ben', role: 'Consumer', was: 'Attendee' },
      { userId: 'cleo', role: null, was: 'Consumer' },
      { userId: 'dot', role: 'Collaborator', was: null },
    ];
    const response = await patch(roomId, 'olga', { title: 'New', was: { title: 'Old' }, participants });
    expect([response.status, await response.json()]).toMatchObject([200, { title: 'New' }]);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter', ben: 'Consumer', dot: 'Collaborator' });
    expect(host.audited.map(({ type }) => type)).toEqual([
      'role-changed',
      'participant-removed',
      'participant-added',
      'room-updated',
    ]);
  });

  test('a presenter hands the room over in one request: the next one is added before they are removed', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const response = await patch(roomId, 'ada', { participants: handOver() });
    expect([response.status, await response.json()]).toMatchObject([200, { me: { invited: false } }]);
    expect(await roster(roomId)).toEqual({ ben: 'Attendee', dot: 'Presenter' });
  });

  test('a hand-over whose response was lost is repeated with its key, although the person may not see the room by then', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const key = { 'idempotency-key': 'hand-over-1' };
    expect((await patch(roomId, 'ada', { participants: handOver() }, key)).status).toBe(200);
    const again = await patch(roomId, 'ada', { participants: handOver() }, key);
    expect([again.status, await again.json()]).toMatchObject([200, { id: roomId, me: { invited: false, may: [] } }]);
    const back = { participants: [{ userId: 'ada', role: 'Presenter' }] };
    expect((await patch(roomId, 'ada', back, key)).status).toBe(409);
    expect((await patch(roomId, 'ada', { participants: handOver() })).status).toBe(404);
    expect(await roster(roomId)).toEqual({ dot: 'Presenter' });
  });

  test('a person who removed themself by their ACS user id gets the response to it again, until the room is deleted', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const key = { 'idempotency-key': 'removal-by-acs-id' };
    const json = { participants: [{ acsUserId: await host.identityOf('ada'), role: null }] };
    for (let sent = 0; sent < 2; sent += 1) {
      const response = await patch(roomId, 'ada', json, key);
      expect([response.status, await response.json()]).toMatchObject([200, { me: { invited: false } }]);
    }
    await host.call(`/rooms/${roomId}`, 'olga', { method: 'DELETE' });
    const deleted = await patch(roomId, 'ada', json, key);
    expect([deleted.status, await deleted.json()]).toMatchObject([409, { code: 'request-repeated' }]);
  });

  test('a request whose outcome could not be saved is carried out again, which changes nothing more', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const key = { 'idempotency-key': 'without-an-outcome' };
    const json = { title: 'New', participants: [{ userId: 'ben', role: null }] };
    const failOnce = vi.spyOn(host.store, 'settleRequest').mockRejectedValueOnce(new Error('disk full'));
    try {
      for (let sent = 0; sent < 2; sent += 1) expect((await patch(roomId, 'olga', json, key)).status).toBe(200);
    } finally {
      failOnce.mockRestore();
    }
    expect(await read(roomId)).toMatchObject({ title: 'New', sequence: 1 });
    expect(await roster(roomId)).toEqual({ ada: 'Presenter' });
    expect(host.errors.map(({ error }) => String(error))).toContain('Error: disk full');
  });

  test.each([
    ['that changed others', { userId: 'ben', role: 'Consumer' }],
    ['that named them, and changed nothing', { userId: 'ada', role: 'Presenter' }],
  ])('a person whom others removed learns nothing about the room from an earlier request %s', async (_, person) => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const key = { 'idempotency-key': `before-the-removal-of-ada-${person.userId}` };
    const json = { participants: [person] };
    expect((await patch(roomId, 'ada', json, key)).status).toBe(200);
    expect((await patch(roomId, 'olga', { participants: [{ userId: 'ada', role: null }] })).status).toBe(200);
    for (const headers of [key, {}]) {
      const refused = await patch(roomId, 'ada', json, headers);
      expect([refused.status, await refused.json()]).toMatchObject([404, { code: 'room-not-found' }]);
    }
  });

  test.each(['removeParticipants', 'addOrUpdateParticipants'] as const)(
    'if %s fails, everything is as before',
    async (step) => {
      const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old' });
      const [before, people] = [await host.rooms.getRoom(roomId), await roster(roomId)];
      const failOnce = vi.spyOn(host.rooms, step).mockRejectedValueOnce(new Error('not today'));
      try {
        const window = { validFrom: inHours(2), validUntil: inHours(3) };
        const changes = { title: 'New', knocking: true, pstnDialOutEnabled: true, ...window, participants: handOver() };
        expect((await patch(roomId, 'olga', changes)).status).toBe(503);
      } finally {
        failOnce.mockRestore();
      }
      expect(await host.rooms.getRoom(roomId)).toMatchObject({ ...before, pstnDialOutEnabled: false });
      expect(await read(roomId)).toMatchObject({ title: 'Old', knocking: false });
      expect(await roster(roomId)).toEqual(people);
      expect(host.audited).toEqual([]);
    },
  );

  test('a removal whose response was lost is undone with the rest', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    const people = await roster(roomId);
    const remove = host.rooms.removeParticipants.bind(host.rooms);
    host.rooms.removeParticipants = async (...args) => {
      host.rooms.removeParticipants = remove;
      await remove(...args);
      throw new Error('the connection was lost');
    };
    expect((await patch(roomId, 'olga', { participants: handOver() })).status).toBe(503);
    expect(await roster(roomId)).toEqual(people);
  });

  test('a change that cannot be undone says so, and sending it again completes it', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const remove = host.rooms.removeParticipants.bind(host.rooms);
    host.rooms.removeParticipants = () => Promise.reject(new Error('not today'));
    try {
      const response = await patch(roomId, 'olga', { participants: handOver() });
      expect([response.status, await response.json()]).toMatchObject([
        503,
        { code: 'service-unavailable', retryable: true, detail: expect.stringMatching(/undoing it failed too/) },
      ]);
      expect(await roster(roomId)).toEqual({ ada: 'Presenter', dot: 'Presenter' });
    } finally {
      host.rooms.removeParticipants = remove;
    }
    expect((await patch(roomId, 'olga', { participants: handOver() })).status).toBe(200);
    expect(await roster(roomId)).toEqual({ dot: 'Presenter' });
  });

  test.each(['updateRoom', 'addOrUpdateParticipants', 'removeParticipants'] as const)(
    'if the room is deleted before %s, it is not found, and nothing is undone',
    async (step) => {
      const roomId = await host.makeRoom({ ada: 'Presenter' });
      const keep = host.rooms[step].bind(host.rooms) as (...args: unknown[]) => Promise<never>;
      const before = vi.spyOn(host.rooms, step).mockImplementationOnce(async (...args: unknown[]) => {
        await host.rooms.deleteRoom(roomId);
        return keep(...args);
      });
      try {
        const response = await patch(roomId, 'olga', { pstnDialOutEnabled: true, participants: handOver() });
        expect([response.status, await response.json()]).toMatchObject([404, { code: 'room-not-found' }]);
      } finally {
        before.mockRestore();
      }
    },
  );

  test('someone who may change only the people, or nothing, changes nothing by asking for more', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old' });
    const both = { title: 'New', participants: [{ userId: 'ben', role: null }] };
    expect((await patch(roomId, 'ada', both)).status).toBe(403);
    expect((await patch(roomId, 'ben', { participants: both.participants })).status).toBe(403);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter', ben: 'Attendee' });
    expect(await read(roomId)).toMatchObject({ title: 'Old' });
  });

  /** How many identities the service was asked to create. */
  const identitiesCreated = () =>
    host.requests.filter(({ method, path }) => method === 'POST' && path === '/identities').length;

  test.each([
    ['by somebody who may not make it', 'ben', 403, {}],
    ['with details, by somebody who may change only people', 'ada', 403, { title: 'New' }],
    ['based on an old title', 'olga', 409, { title: 'New', was: { title: 'Older' } }],
    ['based on the old role of another', 'olga', 409, { other: { userId: 'ben', role: null, was: 'Presenter' } }],
    ['that names a stranger', 'olga', 400, { other: { acsUserId: '8:acs:r_stranger', role: 'Attendee' } }],
  ])(
    'a refused change of people creates no identity: one %s',
    async (about, as, status, { other, ...details }: object & { other?: object }) => {
      const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old' });
      const json = {
        ...details,
        participants: [{ userId: `new ${about}`, role: 'Attendee' }, ...(other ? [other] : [])],
      };
      host.requests.length = 0;
      expect((await patch(roomId, as, json)).status).toBe(status);
      expect(identitiesCreated()).toBe(0);
      expect((await host.store.identitiesOf([`new ${about}`])).size).toBe(0);
      const allowed = { participants: json.participants.slice(0, 1) };
      expect((await patch(roomId, 'olga', allowed)).status).toBe(200);
      expect(identitiesCreated()).toBe(1);
    },
  );

  test.each([
    ['title', { title: 'Mine', was: { title: 'Old' } }],
    [
      'validUntil',
      {
        validFrom: inHours(2),
        validUntil: inHours(3),
        was: { validUntil: inHours(4) },
      },
    ],
    [
      'participants.1',
      {
        participants: [
          { userId: 'dot', role: 'Attendee' },
          { userId: 'ben', role: 'Presenter', was: 'Attendee' },
        ],
      },
    ],
    ['participants.0', { participants: [{ userId: 'cleo', role: 'Presenter', was: null }] }],
  ])(
    'a change of %s that is based on an old value is refused with the room as it is, and changes nothing',
    async (field, json) => {
      const roomId = await host.makeRoom({ ada: 'Presenter', cleo: 'Consumer' }, { title: 'Theirs', knocking: true });
      const response = await patch(roomId, 'olga', json);
      const problem = await response.json();
      expect([response.status, problem]).toMatchObject([
        409,
        { code: 'room-changed', retryable: false, field, room: { title: 'Theirs', knocking: true } },
      ]);
      expect(problem.participants.map(({ role }: { role: Role }) => role)).toEqual(['Presenter', 'Consumer']);
      // The host's log gets no titles and no people.
      expect(host.errors.at(-1)?.error).toMatchObject({ code: 'room-changed', field, current: undefined });
      expect(host.audited).toEqual([]);
      expect(await roster(roomId)).toEqual({ ada: 'Presenter', cleo: 'Consumer' });
      expect(await read(roomId)).toMatchObject({ title: 'Theirs', knocking: true });
    },
  );

  test('an end of the window that somebody else has moved is not moved back', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { validFrom, validUntil } = await read(roomId);
    const theirs = inHours(-0.5);
    expect((await patch(roomId, 'olga', { validFrom: theirs, validUntil })).status).toBe(200);
    const mine = { validFrom, validUntil: inHours(4), was: { validFrom, validUntil } };
    const response = await patch(roomId, 'olga', mine);
    expect([response.status, await response.json()]).toMatchObject([409, { field: 'validFrom' }]);
    expect(await read(roomId)).toMatchObject({ validFrom: theirs, validUntil });
  });

  test('a request that is sent again, and one that asks for what is true already, succeed', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old' });
    const json = {
      title: 'New',
      was: { title: 'Old' },
      participants: [{ userId: 'ben', role: null, was: 'Attendee' }],
    };
    for (let sent = 0; sent < 2; sent += 1) expect((await patch(roomId, 'olga', json)).status).toBe(200);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter' });
  });

  test('of two changes at once that are based on the same values, one is made and the other is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Old' });
      const responses = await Promise.all([
        patch(roomId, 'olga', {
          title: 'One',
          was: { title: 'Old' },
          participants: [{ userId: 'ben', role: null, was: 'Attendee' }],
        }),
        patch(roomId, 'olga', {
          title: 'Two',
          was: { title: 'Old' },
          participants: [{ userId: 'ben', role: 'Presenter', was: 'Attendee' }],
        }),
      ]);
      expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const first = responses[0]?.status === 200;
      expect(await read(roomId)).toMatchObject({ title: first ? 'One' : 'Two' });
      expect(await roster(roomId)).toEqual(first ? { ada: 'Presenter' } : { ada: 'Presenter', ben: 'Presenter' });
    }
  });

  test('PATCH /rooms/{roomId}/participants honours the roles that a change is based on', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const json = { participants: [{ userId: 'ben', role: 'Presenter', was: 'Attendee' }] };
    const response = await host.call(`/rooms/${roomId}/participants`, 'ada', { method: 'PATCH', json });
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'room-changed', field: 'participants.0' },
    ]);
    expect(await roster(roomId)).toEqual({ ada: 'Presenter' });
  });
});
