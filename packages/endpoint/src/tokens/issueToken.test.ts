import { RoomTokenSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Host, startHost } from '../../test/startHost.js';

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

describe('POST /rooms/{roomId}/token', () => {
  let host: Host;
  let now: number;
  beforeAll(async () => {
    host = await startHost({ clock: () => now });
  });
  beforeEach(() => {
    now = Date.now();
  });
  afterAll(() => host.close());

  const ask = (roomId: string, as: string) => host.call(`/rooms/${roomId}/token`, as, { method: 'POST' });

  test('an invited person gets a token of their own identity that can only join rooms, for an hour', async () => {
    const roomId = await host.makeRoom({ dot: 'Collaborator', ada: 'Presenter' });
    const response = await ask(roomId, 'dot');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = v.parse(RoomTokenSchema, await response.json());
    const acsUserId = await host.identityOf('dot');
    expect(answer).toMatchObject({ acsUserId, role: 'Collaborator', displayName: 'Dot Matrix' });
    const claims = claimsOf(answer.token);
    expect(claims).toMatchObject({ skypeid: acsUserId.replace('8:', ''), acsScope: 'voip.join' });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
    expect(Math.floor(Date.parse(answer.expiresOn) / 1000)).toBe(claims.exp);
  });

  test('the host chooses the lifetime of a token', async () => {
    const other = await startHost({ tokenLifetimeMinutes: 90 });
    try {
      const roomId = await other.makeRoom({ ada: 'Presenter' });
      const response = await other.call(`/rooms/${roomId}/token`, 'ada', { method: 'POST' });
      const { exp, iat } = claimsOf(v.parse(RoomTokenSchema, await response.json()).token);
      expect(Number(exp) - Number(iat)).toBe(5400);
    } finally {
      await other.close();
    }
  });

  test('by the endpoint’s clock, the first moment of the window gives a token and the last one does not', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    const { validFrom, validUntil } = await host.rooms.getRoom(roomId);
    const answers: Record<string, unknown> = {};
    for (const [name, moment] of [
      ['before', validFrom.getTime() - 1],
      ['first', validFrom.getTime()],
      ['last', validUntil.getTime() - 1],
      ['after', validUntil.getTime()],
    ] as const) {
      now = moment;
      const response = await ask(roomId, 'ada');
      const body = v.parse(v.object({ code: v.optional(v.string()) }), await response.json());
      answers[name] = [response.status, body.code];
    }
    expect(answers).toEqual({
      before: [409, 'room-not-open'],
      first: [200, undefined],
      last: [200, undefined],
      after: [410, 'room-expired'],
    });
  });

  test('outside the window, no token is issued', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    now = Date.now() - 3_600_000;
    const issued = () => host.requests.filter(({ path }) => path.includes('issueAccessToken')).length;
    const before = issued();
    await ask(roomId, 'ada');
    expect(issued()).toBe(before);
  });

  test('a person who is not invited gets "not-invited" even outside the window', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    now = Date.now() + 30 * 24 * 3_600_000;
    expect((await ask(roomId, 'eve')).status).toBe(404);
  });
});
