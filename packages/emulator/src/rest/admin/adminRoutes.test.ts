import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startRig } from '../../../test/rig.js';

/** A request with any Host header, which `fetch` does not allow. */
function ask(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject);
    sent.end();
  });
}

const json = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

test('pages of other sites and host names other than those of this machine are refused; health is open to everyone', async () => {
  const { emulator } = await startRig();
  const faults = `${emulator.url}/_emulator/faults`;
  const port = new URL(emulator.url).port;
  const cases: [Record<string, string>, number][] = [
    [{}, 200],
    [{ host: `127.0.0.1:${port}` }, 200],
    [{ host: `[::1]:${port}` }, 200],
    [{ origin: 'http://localhost:5173' }, 200],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'http://localhost.elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ host: `elsewhere.example:${port}` }, 403],
    [{ host: `localhost.elsewhere.example:${port}` }, 403],
  ];
  for (const [headers, status] of cases) {
    expect({ headers, status: await ask(faults, 'GET', headers) }).toEqual({ headers, status });
  }
  for (const path of ['calls', 'clock', 'faults']) {
    expect(await ask(`${emulator.url}/_emulator/${path}`, 'GET', { host: 'elsewhere.example' })).toBe(403);
  }
  expect(await ask(`${emulator.url}/_emulator/reset`, 'POST', { origin: 'https://elsewhere.example' })).toBe(403);
  expect(await ask(`${emulator.url}/_emulator/health`, 'GET', { host: 'emulator:7070' })).toBe(200);
});

test('the clock is read, moved on and set, and rooms go by it', async () => {
  const { emulator, rooms } = await startRig();
  const clock = `${emulator.url}/_emulator/clock`;
  const { now } = await (await fetch(clock)).json();
  const { now: later } = await (await fetch(clock, json({ advanceMs: 3_600_000 }))).json();
  expect(Date.parse(later) - Date.parse(now)).toBeGreaterThanOrEqual(3_600_000);
  await fetch(clock, json({ now: '2030-01-01T00:00:00Z' }));
  expect((await rooms.createRoom()).validFrom.getUTCFullYear()).toBe(2030);
  for (const body of [{}, { advanceMs: 'soon' }, { now: 'soon' }, { advanceMs: 1, more: 1 }]) {
    expect((await fetch(clock, json(body))).status).toBe(400);
  }
});

test('a call is ended by its id, for everyone', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Attendee');
  const clients = await Promise.all(userIds.map((id) => joining(roomId, id)));
  await Promise.all(clients.map((client) => client.next('joined')));
  const { calls } = await (await fetch(`${emulator.url}/_emulator/calls`)).json();
  const path = `${emulator.url}/_emulator/calls/${calls[0].callId}`;
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(204);
  for (const client of clients) expect(await client.next('ended')).toMatchObject({ code: 0, subCode: 7000 });
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(404);
  expect(emulator.endCall(calls[0].callId)).toBe(false);
});

test('a reset ends calls and forgets rooms, identities, faults and the moved clock', async () => {
  const { emulator, rooms, openRoom, joining, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const inside = await joining(roomId, userIds[0]);
  await inside.next('joined');
  emulator.clock.advance(1_000_000_000);
  emulator.faults.add({ kind: 'error', times: 'always' });
  expect((await fetch(`${emulator.url}/_emulator/reset`, { method: 'POST' })).status).toBe(204);
  expect(await inside.next('ended')).toMatchObject({ subCode: 7000 });
  expect(emulator.faults.list()).toEqual([]);
  expect(Math.abs(emulator.clock.now() - Date.now())).toBeLessThan(1_000_000);
  await expect(rooms.getRoom(roomId)).rejects.toMatchObject({ statusCode: 404 });
  await expect(token(userIds[0])).rejects.toMatchObject({ statusCode: 404 });
});
