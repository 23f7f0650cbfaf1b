import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

const UNKNOWN = '99411111111111111';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** The requests to the service that something costs. */
async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = host.requests.length;
  await act();
  return host.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(/\d{15,}/, '{id}')}`);
}

/** Puts people on the roster past the endpoint, in pages of 100. */
async function fill(roomId: string, count: number): Promise<void> {
  const resource = crypto.randomUUID();
  for (let left = count; left > 0; left -= 100) {
    await host.rooms.addOrUpdateParticipants(
      roomId,
      Array.from({ length: Math.min(left, 100) }, () => ({
        id: { communicationUserId: `8:acs:${resource}_${crypto.randomUUID()}` },
        role: 'Attendee' as const,
      })),
    );
  }
}

describe('a look at a room', () => {
  test('costs a stranger one request, the same for a hidden room of one, of 350, and for none at all', async () => {
    const small = await host.makeRoom({ ada: 'Presenter' });
    const large = await host.makeRoom({ ada: 'Presenter' });
    await fill(large, 349);
    await host.identityOf('eve');
    for (const stranger of ['eve', 'somebody-without-an-identity']) {
      for (const suffix of ['', '/participants', '/knocks']) {
        const costs = [];
        for (const roomId of [small, large, UNKNOWN]) {
          const requests = await requestsOf(async () => {
            const response = await host.call(`/rooms/${roomId}${suffix}`, stranger);
            expect([response.status, (await response.json()).code]).toEqual([404, 'room-not-found']);
          });
          costs.push(requests.length);
        }
        expect(costs).toEqual([1, 1, 1]);
      }
    }
  });

  test('costs a stranger one request where they may knock too', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
    await fill(roomId, 349);
    await host.identityOf('eve');
    const requests = await requestsOf(async () => {
      expect(await (await host.call(`/rooms/${roomId}`, 'eve')).json()).toMatchObject({ me: { invited: false } });
    });
    expect(requests).toEqual(['GET /rooms/{id}']);
  });

  test('costs the roster once for somebody who is on it', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await fill(roomId, 349);
    for (const [suffix, more] of [
      ['', 1],
      ['/participants', 0],
    ] as const) {
      const requests = await requestsOf(async () => {
        expect((await host.call(`/rooms/${roomId}${suffix}`, 'ada')).status).toBe(200);
      });
      expect(requests.filter((request) => request.endsWith('/participants'))).toHaveLength(7);
      expect(requests).toHaveLength(7 + more);
    }
  });

  test('a room that the service has no more is found by nobody, whatever the index says', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
    await host.rooms.deleteRoom(roomId);
    for (const person of ['ada', 'eve', 'olga']) {
      for (const suffix of ['', '/knocks', '/participants']) {
        expect((await host.call(`/rooms/${roomId}${suffix}`, person)).status).toBe(404);
      }
    }
  });
});

describe('the index and the roster', () => {
  test('somebody whom only the index has is not let in: the roster is the truth', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.store.setMembers(roomId, new Map([[await host.identityOf('eve'), 'Presenter' as const]]));
    expect((await host.call(`/rooms/${roomId}/token`, 'eve', { method: 'POST' })).status).toBe(404);
  });

  test('somebody who was invited past the endpoint is let in once anybody has read the roster', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const id = { communicationUserId: await host.identityOf('fay') };
    await host.rooms.addOrUpdateParticipants(roomId, [{ id, role: 'Attendee' }]);
    expect((await host.call(`/rooms/${roomId}`, 'fay')).status).toBe(404);
    expect((await host.call(`/rooms/${roomId}`, 'ada')).status).toBe(200);
    expect(await (await host.call(`/rooms/${roomId}`, 'fay')).json()).toMatchObject({ me: { role: 'Attendee' } });
    expect((await host.call(`/rooms/${roomId}/token`, 'fay', { method: 'POST' })).status).toBe(200);
  });

  test('somebody who was let in joins before the index knows them', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
    const knock = await (await host.call(`/rooms/${roomId}/knocks`, 'eve', { method: 'POST' })).json();
    const json = { action: 'admit', role: 'Attendee' };
    expect((await host.call(`/rooms/${roomId}/knocks/${knock.id}`, 'ada', { method: 'PATCH', json })).status).toBe(200);
    await host.store.setMembers(roomId, new Map([[await host.identityOf('eve'), null]]));
    expect((await host.call(`/rooms/${roomId}/token`, 'eve', { method: 'POST' })).status).toBe(200);
  });

  test('a room made elsewhere keeps its people when it is changed for the first time', async () => {
    const staff = await startHost({ authorize: () => true });
    try {
      const roomId = await staff.makeRoomElsewhere({ ada: 'Presenter', ben: 'Attendee' });
      await staff.call(`/rooms/${roomId}`, 'staff', { method: 'PATCH', json: { title: 'Found' } });
      expect(await (await staff.call(`/rooms/${roomId}`, 'ben')).json()).toMatchObject({ me: { role: 'Attendee' } });
    } finally {
      await staff.close();
    }
  });
});

describe('people who look at the same moment', () => {
  /** One reading of a roster, which waits until it is let go. */
  interface Reading {
    signal: AbortSignal | undefined;
    go: () => void;
  }

  const list = () => host.rooms.listParticipants;
  let original: ReturnType<typeof list>;
  const readings: Reading[] = [];
  beforeAll(() => {
    original = host.rooms.listParticipants;
    host.rooms.listParticipants = (roomId, options) => {
      const people = original.call(host.rooms, roomId, options);
      const byPage = async function* () {
        await new Promise<void>((go) => readings.push({ signal: options?.abortSignal as AbortSignal | undefined, go }));
        yield* people.byPage();
      };
      return { ...people, byPage };
    };
  });
  afterAll(() => {
    host.rooms.listParticipants = original;
  });
  beforeEach(() => {
    host.errors.length = 0;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    readings.length = 0;
  });

  /** Their looks, once each has come as far as the roster. */
  async function lookAt(roomId: string, people: string[], signal?: AbortSignal) {
    const past = vi.spyOn(host.store, 'identitiesOf');
    const looks = people.map((person, index) =>
      host.call(`/rooms/${roomId}`, person, index === 0 && signal ? { signal } : {}),
    );
    await vi.waitFor(() => expect(past).toHaveBeenCalledTimes(people.length));
    await vi.waitFor(() => expect(readings.length).toBeGreaterThan(0));
    past.mockRestore();
    return looks;
  }

  const crowd = { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', dot: 'Collaborator' } as const;
  const people = Object.keys(crowd);

  test('share one reading of the roster, and each learns their own role', async () => {
    const roomId = await host.makeRoom(crowd);
    const looks = await lookAt(roomId, people);
    expect(readings).toHaveLength(1);
    readings[0]?.go();
    const bodies = await Promise.all(looks.map(async (look) => (await look).json()));
    expect(bodies.map(({ me }) => me.role)).toEqual(Object.values(crowd));
  });

  test('do not lose it with the one who began and went away', async () => {
    const roomId = await host.makeRoom(crowd);
    const controller = new AbortController();
    const [gone, ...others] = await lookAt(roomId, people, controller.signal);
    controller.abort();
    await gone;
    expect(readings[0]?.signal?.aborted).toBe(false);
    readings[0]?.go();
    expect(await Promise.all(others.map(async (look) => (await look).status))).toEqual([200, 200, 200]);
    expect(host.errors).toEqual([]);
  });

  test('end it when the last of them goes away', async () => {
    const roomId = await host.makeRoom(crowd);
    const controller = new AbortController();
    const [gone] = await lookAt(roomId, ['ada'], controller.signal);
    controller.abort();
    await gone;
    await vi.waitFor(() => expect(readings[0]?.signal?.aborted).toBe(true));
  });

  test('see a change that was answered before they came, though an older reading is under way', async () => {
    const roomId = await host.makeRoom(crowd);
    const [older] = await lookAt(roomId, ['ben']);
    const change = host.call(`/rooms/${roomId}/participants`, 'olga', {
      method: 'PATCH',
      json: { participants: [{ userId: 'cleo', role: 'Presenter' }] },
    });
    // It reads what there is before it changes it.
    await vi.waitFor(() => expect(readings).toHaveLength(2));
    readings[1]?.go();
    expect((await change).status).toBe(200);
    const later = host.call(`/rooms/${roomId}`, 'cleo');
    await vi.waitFor(() => expect(readings).toHaveLength(3));
    readings[2]?.go();
    expect(await (await later).json()).toMatchObject({ me: { role: 'Presenter' } });
    readings[0]?.go();
    expect((await older)?.status).toBe(200);
  });
});
