import { ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

const UNKNOWN = '99411111111111111';

describe('access to a room', () => {
  let host: Host;
  let roomId: string;
  beforeAll(async () => {
    host = await startHost();
    roomId = await host.makeRoom({ ada: 'Presenter' }, { title: 'Secret plans' });
    await host.identityOf('eve');
  });
  afterAll(() => host.close());
  beforeEach(() => {
    host.errors.length = 0;
  });

  const routes = [
    { method: 'GET', suffix: '' },
    { method: 'GET', suffix: '/participants' },
    { method: 'POST', suffix: '/token' },
  ];

  async function problem(id: string, route: (typeof routes)[number], as?: string) {
    const response = await host.call(`/rooms/${id}${route.suffix}`, as, { method: route.method });
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    return { text, ...v.parse(ProblemSchema, JSON.parse(text)) };
  }

  test.each(routes)(
    '$method /rooms/{roomId}$suffix: a request without a sign-in is refused before the service is called',
    async (route) => {
      const before = host.requests.length;
      for (const id of [roomId, UNKNOWN, 'x']) {
        expect(await problem(id, route)).toMatchObject({ status: 401, code: 'unauthenticated', retryable: false });
      }
      expect(host.requests.length).toBe(before);
    },
  );

  test.each(routes)(
    '$method /rooms/{roomId}$suffix: callers who are not invited get the same response as for a room that does not exist',
    async (route) => {
      for (const stranger of ['eve', 'somebody-without-an-identity']) {
        const { text, traceId, ...body } = await problem(roomId, route, stranger);
        expect(body).toMatchObject({ status: 404, code: 'room-not-found', retryable: false });
        // Not the trace id: it is random, and can look like a year.
        expect(text.replace(traceId ?? '', '')).not.toMatch(/Secret|Ada|8:acs|20\d\d-/);
        const unknown = await problem(UNKNOWN, route, stranger);
        expect(text).toBe(unknown.text.replace(unknown.traceId ?? '', traceId ?? ''));
      }
    },
  );

  test.each(routes)(
    '$method /rooms/{roomId}$suffix: a malformed, an unknown and a deleted room cannot be told apart',
    async (route) => {
      const deleted = await host.makeRoom({ ada: 'Presenter' });
      await host.rooms.deleteRoom(deleted);
      const answers = [];
      // To the service, the last one is malformed: its ids have 16 or 17 digits.
      for (const id of ['x', '123', '%zz', UNKNOWN, deleted, '99411111111111111111']) {
        const { text: _, traceId, ...rest } = await problem(id, route, 'ada');
        expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
        answers.push(rest);
      }
      expect(answers[0]).toMatchObject({ status: 404, code: 'room-not-found', retryable: false });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    },
  );

  test('an unknown room is also not found for a user without an identity', async () => {
    for (const route of routes) {
      expect(await problem(UNKNOWN, route, 'somebody-without-an-identity')).toMatchObject({ code: 'room-not-found' });
    }
  });

  test('each refusal is reported to the host with the trace id of the response', async () => {
    const { traceId } = await problem(roomId, { method: 'GET', suffix: '' }, 'eve');
    expect(host.errors).toEqual([{ error: expect.objectContaining({ code: 'room-not-found' }), traceId }]);
  });

  test('a role, a user or a scope that the client claims changes nothing', async () => {
    const invited = await host.makeRoom({ ada: 'Presenter', cleo: 'Consumer' });
    const claims = {
      role: 'Presenter',
      userId: 'ada',
      acsUserId: await host.identityOf('ada'),
      scopes: ['voip', 'chat'],
    };
    const query = new URLSearchParams({ role: 'Presenter', as: 'ada', userId: 'ada', scope: 'voip' });
    const response = await host.call(`/rooms/${invited}/token?${query}`, 'cleo', {
      method: 'POST',
      body: JSON.stringify(claims),
      headers: { 'content-type': 'application/json' },
    });
    expect(await response.json()).toMatchObject({
      acsUserId: await host.identityOf('cleo'),
      role: 'Consumer',
      displayName: 'Cleo de Nile',
    });
    const room = await host.call(`/rooms/${invited}?${query}`, 'cleo');
    expect(await room.json()).toMatchObject({ me: { role: 'Consumer', displayName: 'Cleo de Nile' } });
  });
});
