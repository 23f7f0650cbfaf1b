import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { SIGNALLING_PATH } from '@anteroom/contract/signalling';
import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../test/rig.js';

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==';

async function isAlive(url: string): Promise<boolean> {
  return (await fetch(`${url}/_emulator/health`)).ok;
}

function statusWithHost(url: string, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, url), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each([SIGNALLING_PATH, '/elsewhere'])(
  'a connection that is reset in the middle of an upgrade of %s harms nobody',
  async (path) => {
    const { emulator } = await startRig();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}\r\n\r\n`);
      await setTimeout(5);
      socket.resetAndDestroy();
    }
    await setTimeout(50);
    expect(await isAlive(emulator.url)).toBe(true);
  },
);

test('a deeply nested candidate of one participant ends nothing but, at most, their own socket', async () => {
  const { emulator, openRoom, joining } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter', 'Consumer');
  const ada = await joining(roomId, userIds[0]);
  const { self } = await ada.next('joined');
  const cleo = await joining(roomId, userIds[1]);
  await cleo.next('joined');
  const nested = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  cleo.socket.send(`{"type":"signal","to":"${self.id}","signal":{"candidate":${nested}}}`);
  await setTimeout(100);
  expect(await isAlive(emulator.url)).toBe(true);
  expect(emulator.calls()[0]?.participants.some(({ acsUserId }) => acsUserId === userIds[0])).toBe(true);
});

test('a display name that is too long is refused rather than relayed', async () => {
  const { openRoom, connect: open, token } = await startRig();
  const { roomId, userIds } = await openRoom('Presenter');
  const client = await open();
  client.join({ token: await token(userIds[0]), roomId, displayName: 'x'.repeat(200_000) });
  expect(await client.closed).toMatchObject({ code: 1008 });
});

test('requests under another host name are refused: a page cannot rebind its name to the emulator', async () => {
  const { emulator } = await startRig();
  expect(await statusWithHost(emulator.url, '/_emulator/calls', 'evil.example')).toBe(403);
  for (const path of ['/rooms?api-version=2025-03-13', SIGNALLING_PATH]) {
    expect(await statusWithHost(emulator.url, path, 'evil.example')).toBe(421);
  }
  expect(await statusWithHost(emulator.url, '/_emulator/calls', 'localhost:1')).toBe(200);
});

test('a roster key that objects treat specially is refused, not ignored', async () => {
  const { emulator, openRoom } = await startRig();
  const { roomId } = await openRoom('Presenter');
  const answer = await signedFetch(emulator, `/rooms/${roomId}/participants?api-version=2025-03-13`, {
    method: 'PATCH',
    body: '{"participants":{"__proto__":{"role":"Attendee"}}}',
  });
  expect(answer.status).toBe(400);
});
