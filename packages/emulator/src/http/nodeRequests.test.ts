import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { rawRequest } from '../../test/rawRequest.js';
import { startRig } from '../../test/rig.js';
import type { Emulator } from '../index.js';

const PATH = '/rooms?api-version=2025-03-13';

// Source: @azure/communication-common up to 2.4.0, which sends and signs `${url.host}:${url.port}`.
test('a Host with the port twice is signed, allowed, and not in the nextLink', async () => {
  const { emulator, rooms } = await startRig({ pageSize: 1 });
  await rooms.createRoom();
  await rooms.createRoom();
  const { host, port } = new URL(emulator.url);
  const answer = await rawRequest(emulator, { method: 'GET', target: PATH, host: `${host}:${port}` });
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(`"nextLink":"http://${host}/rooms?`);
});

test('another port at the end of a Host is refused, with a body that says why', async () => {
  const { emulator } = await startRig();
  const answer = await rawRequest(emulator, { method: 'GET', target: PATH, host: 'localhost:1:2' });
  expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('"code":"BadRequest"') });
});

function send({ url }: Emulator, request: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
  socket.write(request);
  return text(socket);
}

test.each([
  ['that is not HTTP', 400, 'nonsense\r\n\r\n'],
  ['without a Host', 400, 'GET /rooms HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['with an invalid Host', 400, 'GET /rooms HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n'],
  [
    'with an address of another scheme',
    400,
    'GET ftp://localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  ],
  ['with huge headers', 431, `GET /rooms HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  [
    'with an unknown expectation',
    417,
    'GET /rooms HTTP/1.1\r\nHost: localhost\r\nExpect: cake\r\nConnection: close\r\n\r\n',
  ],
  ['for another name', 421, 'GET /rooms HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n'],
  [
    'to upgrade another path',
    404,
    'GET /rooms HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ],
  [
    'to upgrade by another name',
    421,
    'GET /signalling HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ],
  ['without a signature', 401, 'GET /rooms HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
])('a request %s gets %i with a body that says why', async (_, status, request) => {
  const { emulator } = await startRig();
  const answer = await send(emulator, request);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toMatch(/\{"error":\{"code":"\w+","message":"[^"]{10,}/);
});
