import { type RoomParticipant, RoomParticipantsPageSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

describe('GET /rooms/{roomId}/participants', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({
      directory: async (ids) =>
        new Map(
          ids.map((id) => [
            id,
            { displayName: id === 'ada' ? 'Ada' : `person ${id}`, avatarUrl: `/avatars/${id}.png` },
          ]),
        ),
    });
  });
  afterAll(() => host.close());

  async function page(roomId: string, query = '') {
    const response = await host.call(`/rooms/${roomId}/participants${query}`, 'ada');
    expect(response.status).toBe(200);
    return v.parse(RoomParticipantsPageSchema, await response.json());
  }

  async function everyone(roomId: string, limit?: number) {
    const people: RoomParticipant[] = [];
    const sizes: number[] = [];
    let query = limit === undefined ? '?' : `?limit=${limit}&`;
    for (;;) {
      const { items, nextCursor } = await page(roomId, query);
      people.push(...items);
      sizes.push(items.length);
      if (nextCursor === undefined) return { people, sizes };
      query = `${limit === undefined ? '?' : `?limit=${limit}&`}cursor=${encodeURIComponent(nextCursor)}`;
    }
  }

  test('everyone on the roster is listed by name, with their role, and name and avatar from the host’s directory', async () => {
    const roomId = await host.makeRoom({ p10: 'Consumer', p9: 'Attendee', ada: 'Presenter' });
    expect(await page(roomId)).toEqual({
      items: [
        {
          acsUserId: await host.identityOf('ada'),
          role: 'Presenter',
          displayName: 'Ada',
          avatarUrl: '/avatars/ada.png',
        },
        {
          acsUserId: await host.identityOf('p9'),
          role: 'Attendee',
          displayName: 'person p9',
          avatarUrl: '/avatars/p9.png',
        },
        {
          acsUserId: await host.identityOf('p10'),
          role: 'Consumer',
          displayName: 'person p10',
          avatarUrl: '/avatars/p10.png',
        },
      ],
    });
  });

  test('a person invited without the endpoint is shown as a guest', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const stranger = await host.identity.createUser();
    await host.rooms.addOrUpdateParticipants(roomId, [{ id: stranger, role: 'Consumer' }]);
    expect((await page(roomId)).items).toContainEqual({
      acsUserId: stranger.communicationUserId,
      role: 'Consumer',
      displayName: 'Guest',
    });
  });

  test('pages of any size together contain everyone once, in order', async () => {
    const roster = Object.fromEntries(Array.from({ length: 23 }, (_, n) => [`p${n}`, 'Attendee' as const]));
    const roomId = await host.makeRoom({ ada: 'Presenter', ...roster });
    const whole = (await page(roomId)).items;
    expect(whole.map(({ displayName }) => displayName)).toEqual([
      'Ada',
      ...Array.from({ length: 23 }, (_, n) => `person p${n}`),
    ]);
    for (const limit of [1, 7, 8, 24]) expect((await everyone(roomId, limit)).people).toEqual(whole);
  });

  test('people with the same name are neither lost nor repeated between pages', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const guests = await Promise.all(Array.from({ length: 5 }, () => host.identity.createUser()));
    await host.rooms.addOrUpdateParticipants(
      roomId,
      guests.map((id) => ({ id })),
    );
    const { people } = await everyone(roomId, 2);
    expect(people).toHaveLength(6);
    expect(new Set(people.map(({ acsUserId }) => acsUserId)).size).toBe(6);
  });

  test('a person who leaves the roster between two pages removes no one else from the list', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', p1: 'Attendee', p2: 'Attendee', p3: 'Attendee' });
    const first = await page(roomId, '?limit=2');
    await host.rooms.removeParticipants(roomId, [{ communicationUserId: await host.identityOf('p1') }]);
    const second = await page(roomId, `?limit=2&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
    expect(second.items.map(({ displayName }) => displayName)).toEqual(['person p2', 'person p3']);
  });

  test('a page contains 100 people by default, and never more than 200', async () => {
    const roster = Object.fromEntries(Array.from({ length: 204 }, (_, n) => [`p${n}`, 'Consumer' as const]));
    const roomId = await host.makeRoom({ ada: 'Presenter', ...roster });
    expect((await everyone(roomId)).sizes).toEqual([100, 100, 5]);
    expect((await everyone(roomId, 5000)).sizes).toEqual([200, 5]);
  });

  test.each([
    ['limit', '0'],
    ['limit', '-1'],
    ['limit', 'many'],
    ['cursor', ''],
    ['cursor', 'nonsense'],
    ['cursor', btoa('{}')],
  ])('%s=%s is refused as a request that is not valid, with the field at fault', async (field, value) => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const response = await host.call(`/rooms/${roomId}/participants?${field}=${value}`, 'ada');
    expect(response.status).toBe(400);
    const problem = await response.json();
    expect(problem).toMatchObject({ code: 'invalid-request', field });
    // The host's log gets the refusal, not a parser's error that quotes the client.
    expect(host.errors.filter(({ traceId }) => traceId === problem.traceId)).toEqual([
      { error: expect.objectContaining({ name: 'AnteroomError', code: 'invalid-request' }), traceId: problem.traceId },
    ]);
  });
});
