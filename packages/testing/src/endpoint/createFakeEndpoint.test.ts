import { ERRORS, ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createFakeEndpoint, type FakeEndpointOptions } from './createFakeEndpoint.js';

const ROOM = '99412345678901234';
const NOW = Date.UTC(2030, 0, 1, 12);

const endpointWith = (options: Partial<FakeEndpointOptions> = {}) =>
  createFakeEndpoint({
    me: 'ada',
    people: [{ id: 'ada', displayName: 'Ada Lovelace' }],
    rooms: [
      {
        id: ROOM,
        title: 'Weekly review',
        validFrom: '2030-01-01T11:00:00Z',
        validUntil: '2030-01-01T13:00:00Z',
        roster: { ada: 'Presenter' },
      },
    ],
    clock: () => NOW,
    ...options,
  });

describe('createFakeEndpoint', () => {
  test('a token decodes to its owner, its scope and an end an hour from the clock', async () => {
    const response = await endpointWith().fetch(`/rooms/${ROOM}/token`, { method: 'POST' });
    const { token, expiresOn, acsUserId } = await response.json();
    const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({
      skypeid: acsUserId.replace('8:', ''),
      acsScope: 'voip.join',
      exp: NOW / 1000 + 3600,
    });
    expect(expiresOn).toBe('2030-01-01T13:00:00.000Z');
  });

  test('a changed role, window or title is in the next response', async () => {
    const endpoint = endpointWith();
    endpoint.setRole(ROOM, 'ada', 'Consumer');
    endpoint.updateRoom(ROOM, { title: 'Moved', validFrom: '2030-01-01T12:30:00Z' });
    expect(await (await endpoint.fetch(`/rooms/${ROOM}`)).json()).toMatchObject({
      title: 'Moved',
      me: { role: 'Consumer' },
    });
    expect((await endpoint.fetch(`/rooms/${ROOM}/token`, { method: 'POST' })).status).toBe(409);
    endpoint.setRole(ROOM, 'ada', null);
    expect((await endpoint.fetch(`/rooms/${ROOM}`)).status).toBe(404);
    endpoint.deleteRoom(ROOM);
    expect((await endpoint.fetch(`/rooms/${ROOM}`)).status).toBe(404);
  });

  test('a fake does not change the rooms that it was created with', async () => {
    const rooms = [{ id: ROOM, title: 'A', validFrom: '2030-01-01', validUntil: '2031-01-01', roster: {} }];
    const endpoint = endpointWith({ rooms });
    endpoint.setRole(ROOM, 'ada', 'Presenter');
    endpoint.updateRoom(ROOM, { title: 'B' });
    expect(rooms[0]).toMatchObject({ title: 'A', roster: {} });
  });

  test('each error code of an endpoint is a problem with the status and `retryable` of its code', async () => {
    const endpoint = endpointWith();
    for (const code of ['unauthenticated', 'not-invited', 'room-expired', 'service-unavailable', 'internal'] as const) {
      endpoint.fail(code, { times: 1, retryAfterSeconds: 4 });
      const response = await endpoint.fetch(`/rooms/${ROOM}`);
      expect(response.status).toBe(ERRORS[code].status);
      expect(response.headers.get('retry-after')).toBe('4');
      expect(v.parse(ProblemSchema, await response.json())).toMatchObject({ code, ...ERRORS[code] });
    }
    expect((await endpoint.fetch(`/rooms/${ROOM}`)).status).toBe(200);
  });

  test('a failure applies only to its paths, as often as given, until it is undone', async () => {
    const endpoint = endpointWith();
    const statuses = async () => [
      (await endpoint.fetch(`/rooms/${ROOM}`)).status,
      (await endpoint.fetch(`/rooms/${ROOM}/token`, { method: 'POST' })).status,
    ];
    endpoint.fail('internal', { path: /token$/ });
    endpoint.fail('service-unavailable', { times: 1 });
    expect(await statuses()).toEqual([503, 500]);
    expect(await statuses()).toEqual([200, 500]);
    endpoint.recover();
    expect(await statuses()).toEqual([200, 200]);
  });

  test('without a network, fetch rejects like a browser’s; nonsense is an HTML page; a redirect leads elsewhere', async () => {
    const endpoint = endpointWith();
    endpoint.fail('network', { times: 1 });
    await expect(endpoint.fetch(`/rooms/${ROOM}`)).rejects.toThrow(TypeError);
    endpoint.fail('nonsense', { times: 1 });
    const response = await endpoint.fetch(`/rooms/${ROOM}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    endpoint.fail('nonsense', { times: 1, status: 403 });
    expect((await endpoint.fetch(`/rooms/${ROOM}`)).status).toBe(403);
    endpoint.fail('redirect', { times: 1 });
    const redirect = await endpoint.fetch(`/rooms/${ROOM}`);
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/sign-in']);
  });

  test('an aborted request rejects with its reason and is marked, at any time', async () => {
    const endpoint = endpointWith({ latencyMs: 60_000 });
    const reason = new Error('the room changed');
    const controller = new AbortController();
    const late = endpoint.fetch(`/rooms/${ROOM}`, { signal: controller.signal });
    controller.abort(reason);
    await expect(late).rejects.toBe(reason);
    await expect(endpoint.fetch(`/rooms/${ROOM}`, { signal: controller.signal })).rejects.toBe(reason);
    expect(endpoint.requests.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test('every request is recorded, however it was created', async () => {
    const endpoint = endpointWith();
    await endpoint.fetch(new Request(`http://host.test/api/rooms/${ROOM}/token`, { method: 'POST' }));
    await endpoint.fetch(new URL(`http://host.test/api/rooms/${ROOM}/participants?limit=1`));
    expect(endpoint.requests).toEqual([
      { method: 'POST', path: `/api/rooms/${ROOM}/token`, search: '', aborted: false },
      { method: 'GET', path: `/api/rooms/${ROOM}/participants`, search: '?limit=1', aborted: false },
    ]);
  });

  test('a person who knocks is admitted or refused, without a page of their own', async () => {
    const endpoint = endpointWith();
    endpoint.updateRoom(ROOM, { knocking: true });
    const seenByEve = async () => (await (await endpoint.fetchAs('eve')(`/rooms/${ROOM}`)).json()).me;
    endpoint.knock(ROOM, 'eve', 'It is me');
    expect(await seenByEve()).toMatchObject({
      invited: false,
      knock: { state: 'waiting', note: 'It is me', place: 1 },
    });
    endpoint.refuse(ROOM, 'eve', 'The room is full');
    expect(await seenByEve()).toMatchObject({ knock: { state: 'refused', reason: 'The room is full' } });
    endpoint.knock(ROOM, 'eve');
    endpoint.admit(ROOM, 'eve', 'Collaborator');
    expect(await seenByEve()).toMatchObject({ invited: true, role: 'Collaborator' });
    expect(() => endpoint.admit(ROOM, 'eve')).toThrow('Let them knock first');
  });

  test('the waiting time and the number of refusals can be set', async () => {
    let now = NOW;
    const endpoint = endpointWith({ clock: () => now, knockMinutes: 1, refusalsAnHour: 1 });
    endpoint.updateRoom(ROOM, { knocking: true });
    const knocks = async () => (await (await endpoint.fetch(`/rooms/${ROOM}/knocks`)).json()).items;
    endpoint.knock(ROOM, 'eve');
    now += 59_999;
    expect(await knocks()).toHaveLength(1);
    now += 1;
    expect(await knocks()).toEqual([]);
    endpoint.knock(ROOM, 'eve');
    endpoint.refuse(ROOM, 'eve');
    expect(() => endpoint.knock(ROOM, 'eve')).toThrow('too-many-knocks');
  });

  test('two people can use the same fake with separate identities', async () => {
    const endpoint = endpointWith({ me: null });
    const statusFor = async (send: typeof fetch) => (await send(`/rooms/${ROOM}`)).status;
    expect(await statusFor(endpoint.fetchAs('ada'))).toBe(200);
    expect(await statusFor(endpoint.fetchAs('eve'))).toBe(404);
    expect(await statusFor(endpoint.fetch)).toBe(401);
  });

  test('a failure applies only to its method', async () => {
    const endpoint = endpointWith();
    endpoint.fail('internal', { method: 'post' });
    expect((await endpoint.fetch(`/rooms/${ROOM}`)).status).toBe(200);
    expect((await endpoint.fetch(`/rooms/${ROOM}/token`, { method: 'POST' })).status).toBe(500);
  });

  test('a change to an unknown room throws an error that says how to fix it', () => {
    expect(() => endpointWith().setRole('1', 'ada', 'Presenter')).toThrow('Pass it to createFakeEndpoint in "rooms"');
  });
});
