import { RoomSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, type Host, startHost } from '../../test/startHost.js';

describe('POST /rooms', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
  });
  afterEach(() => {
    host.emulator.faults.clear();
    host.audited.length = 0;
  });
  afterAll(() => host.close());

  const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  const post = (json: unknown, headers: Record<string, string> = {}) =>
    host.call('/rooms', 'olga', { method: 'POST', json, headers });
  const serviceRooms = async () => {
    let count = 0;
    for await (const _ of host.rooms.listRooms()) count += 1;
    return count;
  };

  test('a room is created with all requested values, and invited people can join', async () => {
    const [validFrom, validUntil] = [inHours(-1), inHours(2)];
    const response = await post({
      title: '  Weekly review ',
      validFrom,
      validUntil,
      pstnDialOutEnabled: true,
      knocking: true,
      metadata: { case: '17' },
      participants: [
        { userId: 'ada', role: 'Presenter' },
        { userId: 'ben' },
        { acsUserId: await host.identityOf('cleo'), role: 'Consumer' },
      ],
    });
    expect(response.status).toBe(201);
    const room = v.parse(RoomSchema, await response.json());
    expect(room).toMatchObject({
      title: 'Weekly review',
      validFrom,
      validUntil,
      pstnDialOutEnabled: true,
      knocking: true,
      metadata: { case: '17' },
      me: { invited: false, displayName: 'Olga Petrova' },
    });
    expect(new URL(response.headers.get('location') ?? '', 'http://host.test/rooms').pathname).toBe(
      `/rooms/${room.id}`,
    );
    for (const [userId, role] of [
      ['ada', 'Presenter'],
      ['ben', 'Attendee'],
      ['cleo', 'Consumer'],
    ]) {
      const seen = await (await host.call(`/rooms/${room.id}`, userId)).json();
      expect(seen).toMatchObject({ title: 'Weekly review', me: { role } });
      expect((await (await host.call('/rooms', userId)).json()).items).toContainEqual(
        expect.objectContaining({ id: room.id, me: expect.objectContaining({ role }) }),
      );
    }
    expect(host.audited.map(({ type, actor, roomId }) => [type, actor, roomId])).toEqual([
      ['room-created', 'olga', room.id],
      ...Array.from({ length: 3 }, () => ['participant-added', 'olga', room.id]),
    ]);
    expect(host.audited[1]).toMatchObject({
      role: 'Presenter',
      subject: { userId: 'ada', acsUserId: await host.identityOf('ada') },
    });
  });

  test('a title alone creates a room that is open from now on', async () => {
    const room = v.parse(RoomSchema, await (await post({ title: 'Now' })).json());
    expect(Date.parse(room.validFrom)).toBeLessThanOrEqual(Date.now());
    expect(room).toMatchObject({ knocking: false, pstnDialOutEnabled: false, metadata: {} });
  });

  test.each<[string, object, string]>([
    ['no title', {}, 'title'],
    ['a title of blanks', { title: '  ' }, 'title'],
    ['a title too long', { title: 'x'.repeat(201) }, 'title'],
    ['one end of a window', { title: 'x', validFrom: inHours(1) }, 'validUntil'],
    ['the other end alone', { title: 'x', validUntil: inHours(1) }, 'validFrom'],
    ['a window that ends first', { title: 'x', validFrom: inHours(2), validUntil: inHours(1) }, 'validUntil'],
    ['a window of 181 days', { title: 'x', validFrom: inHours(0), validUntil: inHours(181 * 24) }, 'validUntil'],
    ['a window in 181 days', { title: 'x', validFrom: inHours(181 * 24), validUntil: inHours(182 * 24) }, 'validFrom'],
    ['a window that is over', { title: 'x', validFrom: inHours(-2), validUntil: inHours(-1) }, 'validUntil'],
    ['a time that is none', { title: 'x', validFrom: 'soon', validUntil: inHours(1) }, 'validFrom'],
    ['a role that is none', { title: 'x', participants: [{ userId: 'ada', role: 'King' }] }, 'participants.0.role'],
    ['a person twice', { title: 'x', participants: [{ userId: 'ada' }, { userId: 'ada' }] }, 'participants.1'],
    ['an unheard-of identity', { title: 'x', participants: [{ acsUserId: '8:acs:a_b' }] }, 'participants.0.acsUserId'],
    ['a field unknown here', { title: 'x', ownerId: 'ada' }, 'ownerId'],
    ['a NUL in the title', { title: 'a\0' }, 'title'],
    ['half an emoji in the title', { title: '\ud83d' }, 'title'],
    ['a line break in the title', { title: 'a\nb' }, 'title'],
    ['an invisible title', { title: '\u200b' }, 'title'],
    ['a NUL in metadata', { title: 'x', metadata: { a: '\0' } }, 'metadata.a'],
    ['half an emoji in metadata', { title: 'x', metadata: { a: '\ud83d' } }, 'metadata.a'],
    ['a NUL in a user id', { title: 'x', participants: [{ userId: 'a\0' }] }, 'participants.0.userId'],
    [
      'an offset without minutes',
      { title: 'x', validFrom: '2030-01-01T00:00:00+05', validUntil: inHours(1) },
      'validFrom',
    ],
    [
      '31 February',
      { title: 'x', validFrom: '2030-02-01T00:00:00Z', validUntil: '2030-02-31T00:00:00Z' },
      'validUntil',
    ],
    ['a metadata key with a blank', { title: 'x', metadata: { 'a b': 'c' } }, 'metadata.a b'],
  ])('%s is refused with the field at fault, before the service is asked', async (_, json, field) => {
    const before = host.requests.length;
    const response = await post(json);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'invalid-request', field }]);
    expect(host.requests.length).toBe(before);
  });

  test('a person named by user id and by identity is named twice', async () => {
    const acsUserId = await host.identityOf('ada');
    const response = await post({ title: 'x', participants: [{ userId: 'ada' }, { acsUserId }] });
    expect(await response.json()).toMatchObject({ code: 'invalid-request', field: 'participants.1' });
  });

  describe('with an Idempotency-Key', () => {
    test('racing requests create one room, and each 201 returns that room', async () => {
      const before = await serviceRooms();
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const answers = await Promise.all(Array.from({ length: 8 }, () => post({ title: 'Once' }, headers)));
      expect(await serviceRooms()).toBe(before + 1);
      const again = await post({ title: 'Once' }, headers);
      const { id } = await again.json();
      expect(again.status).toBe(201);
      for (const answer of answers) {
        const body = await answer.json();
        if (answer.status === 201) expect(body.id).toBe(id);
        else {
          expect([answer.status, body]).toMatchObject([503, { code: 'service-unavailable', retryable: true }]);
          expect(answer.headers.get('retry-after')).toBe('1');
        }
      }
      expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    });

    test('another body is refused; the same key of another person is independent', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const { id } = await (await post({ title: 'One' }, headers)).json();
      const other = await post({ title: 'Two' }, headers);
      expect([other.status, await other.json()]).toMatchObject([409, { code: 'request-repeated', retryable: false }]);
      const json = { title: 'One' };
      const ottos = await host.call('/rooms', 'otto', { method: 'POST', json, headers });
      expect((await ottos.json()).id).not.toBe(id);
    });

    test('a request that failed can be sent again with its key', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      host.emulator.faults.add({ operation: 'CreateRoom', kind: 'error', status: 500, times: 'always' });
      expect((await post({ title: 'One' }, headers)).status).toBe(503);
      host.emulator.faults.clear();
      expect((await post({ title: 'One' }, headers)).status).toBe(201);
    });

    test('a request whose room has been deleted is refused, and creates no second room', async () => {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const { id } = await (await post({ title: 'Once' }, headers)).json();
      await host.call(`/rooms/${id}`, 'olga', { method: 'DELETE' });
      const before = await serviceRooms();
      const again = await post({ title: 'Once' }, headers);
      expect([again.status, await again.json()]).toMatchObject([409, { code: 'request-repeated', retryable: false }]);
      expect(await serviceRooms()).toBe(before);
    });

    test.each(['short', 'x'.repeat(129), 'with blanks in it'])('the key "%s" is refused', async (key) => {
      const response = await post({ title: 'x' }, { 'idempotency-key': key });
      expect([response.status, await response.json()]).toMatchObject([400, { field: 'Idempotency-Key' }]);
    });
  });
});
