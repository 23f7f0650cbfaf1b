import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

const UNKNOWN = '99411111111111111';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

/** The requests to the service that an action costs. */
async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = host.requests.length;
  await act();
  return host.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(/\d{15,}/, '{id}')}`);
}

/** Adds people to the roster without the endpoint, in pages of 100. */
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

describe('reading a room', () => {
  test('costs a stranger one request, for a hidden room of one person, of 350, and for one that does not exist', async () => {
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

  test('costs a stranger one request even if they may knock', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
    await fill(roomId, 349);
    await host.identityOf('eve');
    const requests = await requestsOf(async () => {
      expect(await (await host.call(`/rooms/${roomId}`, 'eve')).json()).toMatchObject({ me: { invited: false } });
    });
    expect(requests).toEqual(['GET /rooms/{id}']);
  });

  test('reads the roster once for a person who is on it', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await fill(roomId, 349);
    // The service returns 30 people a page.
    const pages = Math.ceil(350 / 30);
    for (const [suffix, more] of [
      ['', 1],
      ['/participants', 0],
    ] as const) {
      const requests = await requestsOf(async () => {
        expect((await host.call(`/rooms/${roomId}${suffix}`, 'ada')).status).toBe(200);
      });
      expect(requests.filter((request) => request.endsWith('/participants'))).toHaveLength(pages);
      expect(requests).toHaveLength(pages + more);
    }
  });

  test('no one finds a room that the service has deleted, even if the index has it', async () => {
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
  test('a person who is only in the index has no access: the roster decides', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.store.setMembers(roomId, new Map([[await host.identityOf('eve'), 'Presenter' as const]]));
    expect((await host.call(`/rooms/${roomId}/token`, 'eve', { method: 'POST' })).status).toBe(404);
  });

  test('a person invited without the endpoint gets access once anyone has read the roster', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const id = { communicationUserId: await host.identityOf('fay') };
    await host.rooms.addOrUpdateParticipants(roomId, [{ id, role: 'Attendee' }]);
    expect((await host.call(`/rooms/${roomId}`, 'fay')).status).toBe(404);
    expect((await host.call(`/rooms/${roomId}`, 'ada')).status).toBe(200);
    expect(await (await host.call(`/rooms/${roomId}`, 'fay')).json()).toMatchObject({ me: { role: 'Attendee' } });
    expect((await host.call(`/rooms/${roomId}/token`, 'fay', { method: 'POST' })).status).toBe(200);
  });

  test('an admitted person joins before the index includes them', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' }, { knocking: true });
    const knock = await (await host.call(`/rooms/${roomId}/knocks`, 'eve', { method: 'POST' })).json();
    const json = { action: 'admit', role: 'Attendee' };
    expect((await host.call(`/rooms/${roomId}/knocks/${knock.id}`, 'ada', { method: 'PATCH', json })).status).toBe(200);
    await host.store.setMembers(roomId, new Map([[await host.identityOf('eve'), null]]));
    expect((await host.call(`/rooms/${roomId}/token`, 'eve', { method: 'POST' })).status).toBe(200);
  });

  test('a room created elsewhere keeps its people when it is first changed', async () => {
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

describe('simultaneous readers of a room', () => {
  /** A read of a roster that waits until the test releases it. */
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

  /** The readers' requests, once each has reached the roster. */
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

  test('share one read of the roster, and each gets their own role', async () => {
    const roomId = await host.makeRoom(crowd);
    const looks = await lookAt(roomId, people);
    expect(readings).toHaveLength(1);
    readings[0]?.go();
    const bodies = await Promise.all(looks.map(async (look) => (await look).json()));
    expect(bodies.map(({ me }) => me.role)).toEqual(Object.values(crowd));
  });

  test('keep it when the reader that started it disconnects', async () => {
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

  test('abort it when the last of them disconnects', async () => {
    const roomId = await host.makeRoom(crowd);
    const controller = new AbortController();
    const [gone] = await lookAt(roomId, ['ada'], controller.signal);
    controller.abort();
    await gone;
    await vi.waitFor(() => expect(readings[0]?.signal?.aborted).toBe(true));
  });

  test('see a change that was confirmed before they began, even while an older read is running', async () => {
    const roomId = await host.makeRoom(crowd);
    const [older] = await lookAt(roomId, ['ben']);
    const change = host.call(`/rooms/${roomId}/participants`, 'olga', {
      method: 'PATCH',
      json: { participants: [{ userId: 'cleo', role: 'Presenter' }] },
    });
    // A change reads the roster first.
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
