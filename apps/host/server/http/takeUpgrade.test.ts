import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { takeUpgrade } from './takeUpgrade.js';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A server that accepts upgrades or not, and a client that requests one. */
async function ask(host: string, isWanted: boolean): Promise<{ client: Socket; socket: Duplex }> {
  const server = createServer().listen(0, '127.0.0.1');
  server.on('upgrade', (request, socket, head) => takeUpgrade(request, socket, head, () => isWanted));
  await once(server, 'listening');
  const client = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true });
  client.write(`GET /other HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
  open.push(() => {
    client.destroy();
    server.close();
  });
  const [, socket] = (await once(server, 'upgrade')) as [IncomingMessage, Duplex];
  return { client, socket };
}

test('a client that resets its connection ends that connection and nothing else', async () => {
  const { client, socket } = await ask('localhost', true);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  client.resetAndDestroy();
  // An error without a listener would fail this run.
  expect(await closed).toBe(true);
});

test.each([
  ['no handler accepts', 'localhost', false, '404 Not Found'],
  ['names another machine', 'evil.example', true, '421 Misdirected Request'],
])(
  'an upgrade that %s gets a response and is closed, even if the client keeps its side open',
  async (_, host, wanted, said) => {
    const { client, socket } = await ask(host, wanted);
    const closed = socket.closed || once(socket, 'close');
    const [answer] = await once(client, 'data');
    expect(String(answer)).toMatch(new RegExp(`^HTTP/1.1 ${said}\r\n`));
    await closed;
  },
);
