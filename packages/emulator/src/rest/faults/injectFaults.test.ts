import { RoomsClient } from '@azure/communication-rooms';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const ROOMS = '/rooms?api-version=2025-03-13';

/** The Rooms SDK as products use it: it retries, here without its usual delays. */
function persistentClient(connectionString: string): RoomsClient {
  return new RoomsClient(connectionString, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 3, retryDelayInMs: 1, maxRetryDelayInMs: 1 },
  });
}

test('a fault affects its operation only, and as often as it says', async () => {
  const { emulator, rooms } = await startRig();
  emulator.faults.add({ operation: 'CreateRoom', kind: 'error', status: 503, times: 2 });
  await expect(rooms.listRooms().next()).resolves.toMatchObject({ done: true });
  for (let time = 0; time < 2; time += 1) await expect(rooms.createRoom()).rejects.toMatchObject({ statusCode: 503 });
  await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
  expect(emulator.faults.list()).toEqual([]);
});

test('an error returns its status in the shape of the service, 500 by default', async () => {
  const { emulator } = await startRig();
  emulator.faults.add({ kind: 'error' });
  const response = await signedFetch(emulator, ROOMS);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ error: { code: 'InternalServerError' } });
  expect(response.headers.get('x-ms-error-code')).toBe('InternalServerError');
});

test('a throttle with Retry-After makes the SDK try again; one without does not', async () => {
  const { emulator } = await startRig();
  const rooms = persistentClient(emulator.connectionString);
  emulator.faults.add({ kind: 'throttle', retryAfter: 0 });
  await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
  emulator.faults.add({ kind: 'throttle' });
  await expect(rooms.createRoom()).rejects.toMatchObject({ statusCode: 429, code: 'TooManyRequests' });
});

// Source: Repeatability-Request-ID of the Rooms OpenAPI document.
test('a creation whose response was lost creates one room when the SDK retries it', async () => {
  const { emulator } = await startRig();
  const rooms = persistentClient(emulator.connectionString);
  emulator.faults.add({ operation: 'CreateRoom', kind: 'drop', carriedOut: true, times: 2 });
  const { id } = await rooms.createRoom();
  const ids: string[] = [];
  for await (const room of rooms.listRooms()) ids.push(room.id);
  expect(ids).toEqual([id]);
});

test('a dropped request is carried out only if the fault says so', async () => {
  const { emulator, rooms } = await startRig();
  emulator.faults.add({ operation: 'CreateRoom', kind: 'drop' });
  await expect(rooms.createRoom()).rejects.toMatchObject({ name: 'RestError' });
  await expect(rooms.listRooms().next()).resolves.toMatchObject({ done: true });
});

test('a malformed response is half a JSON text, without the headers of a complete one', async () => {
  const { emulator, rooms } = await startRig();
  emulator.faults.add({ kind: 'malformed', carriedOut: true });
  const response = await signedFetch(emulator, ROOMS, { method: 'POST', body: {} });
  expect(response.headers.has('location')).toBe(false);
  await expect(response.json()).rejects.toThrow(SyntaxError);
  emulator.faults.add({ kind: 'malformed' });
  await expect(rooms.getRoom('99400000000000001')).rejects.toMatchObject({ name: 'RestError' });
});

test('a latency holds a request back, and lets the next fault strike it too', async () => {
  const { emulator, rooms } = await startRig();
  emulator.faults.add({ kind: 'latency', ms: 1500 });
  emulator.faults.add({ kind: 'error', status: 418 });
  const order: string[] = [];
  const slow = rooms.createRoom().catch((error) => order.push(`slow ${error.statusCode}`));
  await expect.poll(() => emulator.faults.list()).toEqual([]);
  await rooms.createRoom();
  order.push('quick');
  await slow;
  expect(order).toEqual(['quick', 'slow 418']);
});

test('an unsigned request uses no fault up', async () => {
  const { emulator } = await startRig();
  emulator.faults.add({ kind: 'error' });
  expect((await fetch(`${emulator.url}${ROOMS}`)).status).toBe(401);
  expect(emulator.faults.list()).toHaveLength(1);
});

test('faults are added, listed and cleared over HTTP, and an invalid one is refused with the position of the error', async () => {
  const { emulator, rooms } = await startRig();
  const url = `${emulator.url}/_emulator/faults`;
  const post = (fault: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(fault) });
  expect((await post({ operation: 'DeleteIdentity', kind: 'throttle', retryAfter: 2, times: 'always' })).status).toBe(
    201,
  );
  const { faults } = await (await fetch(url)).json();
  expect(faults).toMatchObject([{ operation: 'DeleteIdentity', kind: 'throttle', retryAfter: 2, times: 'always' }]);
  for (const wrong of [
    { kind: 'other' },
    { kind: 'error', status: 200 },
    { kind: 'drop', times: 0 },
    { kind: 'drop', x: 1 },
  ]) {
    expect((await post(wrong)).status).toBe(400);
  }
  const refusal = await post({ kind: 'error', operation: 'Nothing' });
  expect(await refusal.json()).toMatchObject({ error: { message: expect.stringContaining('operation') } });
  expect(() => emulator.faults.add({ kind: 'error', status: 200 })).toThrow();
  await fetch(url, { method: 'DELETE' });
  expect(emulator.faults.list()).toEqual([]);
  await rooms.createRoom();
});
