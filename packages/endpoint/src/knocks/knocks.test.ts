import { KnockSchema, KnocksSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, MINUTE, startHost } from '../../test/startHost.js';

describe('knocks', () => {
  let host: Host;
  let now: number;
  beforeAll(async () => {
    host = await startHost({ clock: () => now });
  });
  beforeEach(() => {
    now = Date.now();
    host.audited.length = 0;
  });
  afterEach(() => host.emulator.faults.clear());
  afterAll(() => host.close());

  const open = () => host.makeRoom({ ada: 'Presenter', ben: 'Presenter', cleo: 'Attendee' }, { knocking: true });
  const post = (roomId: string, as = 'eve', json: unknown = {}) =>
    host.call(`/rooms/${roomId}/knocks`, as, { method: 'POST', json });
  const knockAt = async (roomId: string, as = 'eve', json: unknown = {}) =>
    v.parse(KnockSchema, await (await post(roomId, as, json)).json());
  const answer = (roomId: string, knockId: string, json: unknown, as = 'ada') =>
    host.call(`/rooms/${roomId}/knocks/${knockId}`, as, { method: 'PATCH', json });
  const queue = async (roomId: string, as = 'ada') =>
    v.parse(KnocksSchema, await (await host.call(`/rooms/${roomId}/knocks`, as)).json()).items;
  const me = async (roomId: string, as = 'eve') => (await (await host.call(`/rooms/${roomId}`, as)).json()).me;

  test('a person who knocks waits in the queue, is admitted with a role, and may then join', async () => {
    const roomId = await open();
    const response = await post(roomId, 'eve', { note: ' It is me ' });
    expect(response.status).toBe(201);
    const knock = v.parse(KnockSchema, await response.json());
    expect(knock).toMatchObject({ state: 'waiting', displayName: 'Eve Moneypenny', note: 'It is me', place: 1 });
    expect(Date.parse(knock.expiresAt) - Date.parse(knock.knockedAt)).toBe(5 * MINUTE);
    expect(await queue(roomId)).toEqual([knock]);
    expect(await me(roomId)).toMatchObject({ invited: false, may: ['knock'], knock });

    const admitted = await answer(roomId, knock.id, { action: 'admit', role: 'Collaborator' });
    expect(await admitted.json()).toMatchObject({ id: knock.id, state: 'admitted', role: 'Collaborator' });
    expect(await queue(roomId)).toEqual([]);
    expect(await me(roomId)).toMatchObject({ invited: true, role: 'Collaborator' });
    expect((await host.call(`/rooms/${roomId}/token`, 'eve', { method: 'POST' })).status).toBe(200);
    expect(await queue(roomId, 'eve')).toMatchObject([{ id: knock.id, state: 'admitted' }]);
    expect(await (await host.call('/rooms', 'eve')).json()).toMatchObject({ items: [{ id: roomId }] });

    expect(host.audited.map(({ type, actor }) => [type, actor])).toEqual([
      ['knock-made', 'eve'],
      ['participant-added', 'ada'],
      ['knock-admitted', 'ada'],
      ['token-issued', 'eve'],
    ]);
    expect(JSON.stringify(host.audited)).not.toMatch(/It is me|eyJ/);
  });

  test('knocking again while a knock is waiting returns that knock', async () => {
    const roomId = await open();
    const knock = await knockAt(roomId, 'eve', { note: 'first' });
    const again = await post(roomId, 'eve', { note: 'second' });
    expect([again.status, await again.json()]).toMatchObject([200, { id: knock.id, note: 'first' }]);
    const racing = await Promise.all(Array.from({ length: 4 }, () => post(roomId, 'fay')));
    expect(racing.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await queue(roomId)).toHaveLength(2);
  });

  test('places are counted again when others leave the queue', async () => {
    const roomId = await open();
    const first = await knockAt(roomId, 'fay');
    now += 1;
    expect(await knockAt(roomId)).toMatchObject({ place: 2 });
    await answer(roomId, first.id, { action: 'withdraw' }, 'fay');
    expect((await me(roomId)).knock).toMatchObject({ place: 1 });
  });

  test('a refused person sees the reason, and nothing more about the room', async () => {
    const roomId = await open();
    const { id } = await knockAt(roomId);
    const refused = await answer(roomId, id, { action: 'refuse', reason: 'We are full' });
    expect(await refused.json()).toMatchObject({ state: 'refused', reason: 'We are full' });
    expect(await me(roomId)).toMatchObject({ invited: false, knock: { state: 'refused', reason: 'We are full' } });
    expect((await host.call(`/rooms/${roomId}/participants`, 'eve')).status).toBe(403);
  });

  test('if two presenters respond at once, one wins, and the roster matches the winner', async () => {
    for (const second of [{ action: 'refuse' }, { action: 'admit', role: 'Consumer' }]) {
      for (let round = 0; round < 4; round += 1) {
        const roomId = await open();
        const { id } = await knockAt(roomId);
        const answers = await Promise.all([
          answer(roomId, id, { action: 'admit', role: 'Attendee' }, 'ada'),
          answer(roomId, id, second, 'ben'),
        ]);
        const bodies = await Promise.all(answers.map((response) => response.json()));
        expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
        expect(bodies.find(({ code }) => code !== undefined)).toMatchObject({
          code: 'knock-settled',
          retryable: false,
        });
        const won = bodies.find(({ state }) => state !== undefined);
        const seen = await me(roomId);
        expect(seen.invited ? seen.role : undefined).toBe(won.role);
      }
    }
  });

  test('only the person who knocked can withdraw, and a knock is settled once', async () => {
    const roomId = await open();
    const { id } = await knockAt(roomId);
    expect((await answer(roomId, id, { action: 'withdraw' }, 'ada')).status).toBe(403);
    expect((await answer(roomId, id, { action: 'admit', role: 'Presenter' }, 'eve')).status).toBe(403);
    expect((await answer(roomId, id, { action: 'withdraw' }, 'eve')).status).toBe(200);
    for (const json of [{ action: 'admit', role: 'Attendee' }, { action: 'refuse' }]) {
      const late = await answer(roomId, id, json);
      expect([late.status, await late.json()]).toMatchObject([409, { code: 'knock-settled' }]);
    }
    expect(await me(roomId)).toMatchObject({ invited: false, knock: { state: 'withdrawn' } });
    expect((await post(roomId)).status).toBe(201);
  });

  test('a knock without a response in time expires, and allows another', async () => {
    const roomId = await open();
    const { id } = await knockAt(roomId);
    now += 5 * MINUTE;
    expect(await queue(roomId)).toEqual([]);
    expect((await me(roomId)).knock).toMatchObject({ id, state: 'expired' });
    expect((await answer(roomId, id, { action: 'admit', role: 'Attendee' })).status).toBe(409);
    expect(await me(roomId)).toMatchObject({ invited: false });
    expect(await knockAt(roomId)).toMatchObject({ state: 'waiting', place: 1 });
  });

  test('after three refusals within an hour a person cannot knock until the first is an hour old', async () => {
    // Before the room opens, so that it is not closed an hour later.
    now -= 50 * MINUTE;
    const roomId = await open();
    for (let n = 0; n < 3; n += 1) {
      const { id } = await knockAt(roomId);
      await answer(roomId, id, { action: 'refuse' });
      now += 10 * MINUTE;
    }
    const response = await post(roomId);
    expect([response.status, await response.json()]).toMatchObject([429, { code: 'too-many-knocks', retryable: true }]);
    expect(response.headers.get('retry-after')).toBe(String(30 * 60));
    expect((await post(await open())).status).toBe(201);
    now += 30 * MINUTE + 1;
    expect((await post(roomId)).status).toBe(201);
  });

  test('if the roster cannot be changed, the knock is still waiting and can be admitted again', async () => {
    const roomId = await open();
    const { id } = await knockAt(roomId);
    host.emulator.faults.add({ operation: 'UpdateParticipants', kind: 'error', times: 'always' });
    expect((await answer(roomId, id, { action: 'admit', role: 'Attendee' })).status).toBe(503);
    host.emulator.faults.clear();
    expect(await queue(roomId)).toMatchObject([{ id, state: 'waiting' }]);
    expect((await answer(roomId, id, { action: 'admit', role: 'Attendee' })).status).toBe(200);
  });

  test('an unknown knock is not found for people who may respond, and forbidden for others', async () => {
    const roomId = await open();
    const unknown = await answer(roomId, 'no-knock', { action: 'refuse' });
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'knock-not-found' }]);
    const { id } = await knockAt(roomId);
    for (const knockId of [id, 'no-knock']) {
      expect((await answer(roomId, knockId, { action: 'refuse' }, 'cleo')).status).toBe(403);
    }
    const elsewhere = await open();
    expect((await answer(elsewhere, id, { action: 'refuse' })).status).toBe(404);
  });

  test.each([
    {},
    { action: 'admit' },
    { action: 'admit', role: 'King' },
    { action: 'dance' },
    { action: 'refuse', role: 'Attendee' },
  ])('an answer such as %j is refused', async (json) => {
    const roomId = await open();
    const { id } = await knockAt(roomId);
    const response = await answer(roomId, id, json);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-request' }]);
  });

  test('a room that no longer takes knocks is hidden from people who wait', async () => {
    const roomId = await open();
    await knockAt(roomId);
    await host.call(`/rooms/${roomId}`, 'olga', { method: 'PATCH', json: { knocking: false } });
    expect((await host.call(`/rooms/${roomId}`, 'eve')).status).toBe(404);
  });
});
