import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { drainOf } from './drain.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const readme = readFileSync(join(root, 'packages/endpoint/README.md'), 'utf8');
const [, , stopping = ''] = /^## (Stopping)\n(.+?)^## /ms.exec(readme) ?? [];
const [lines = '', use = ''] = Array.from(stopping.matchAll(/```ts\n(.+?)```/gs), ([, text]) => text);

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

test('the endpoint’s README shows the code that drains this host', () => {
  expect(lines).toBe(readFileSync(new URL('drain.ts', import.meta.url), 'utf8'));
});

/** A host with the README's code. It responds after a command from stdin, and prints `running N` and `store closed`. */
function startHost(): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-drain-'));
  const file = join(folder, 'host.mts');
  const node = JSON.stringify(join(root, 'packages/endpoint/src/node/index.ts'));
  const host = `
    import { createServer } from 'node:http';
    import { once } from 'node:events';
    import { toNodeHandler } from ${node};
    ${lines}
    const told = once(process.stdin, 'data');
    let running = 0;
    const handle = async () => {
      console.log('running ' + ++running);
      await told;
      return new Response('done');
    };
    const store = { close: async () => console.log('store closed') };
    ${use.replace('3000', "0, '127.0.0.1'")}
    server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n'));
    server.on('listening', () => console.log('port ' + server.address().port));
  `;
  writeFileSync(file, host);
  const child = spawn(process.execPath, ['--conditions=anteroom-source', '--import=tsx', file], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  opened.push(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  return child;
}

test('SIGTERM interrupts none of 100 requests; idle, silent and upgraded connections do not delay it', async () => {
  const child = startHost();
  const exited = once(child, 'exit');
  const said: string[] = [];
  const output = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  output.on('line', (line) => said.push(line));
  const hears = async (line: string) => expect.poll(() => said, { timeout: 60_000 }).toContain(line);
  await expect.poll(() => said.find((line) => line.startsWith('port ')), { timeout: 60_000 }).toBeDefined();
  const port = Number(said.find((line) => line.startsWith('port '))?.slice('port '.length));

  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const webSocket = request({
    port,
    host: '127.0.0.1',
    headers: { connection: 'Upgrade', upgrade: 'websocket' },
  }).end();
  const [, upgraded] = await once(webSocket, 'upgrade');
  for (const socket of [silent, upgraded]) {
    socket.on('error', () => {});
    opened.push(() => socket.destroy());
  }
  const agent = new Agent({ keepAlive: true });
  opened.push(() => agent.destroy());
  const answers = Array.from({ length: 100 }, async () => {
    const [response] = await once(get({ port, host: '127.0.0.1', agent }), 'response');
    return [response.statusCode, String((await response.toArray())[0])];
  });
  const outcomes = Promise.allSettled(answers);
  await hears('running 100');

  child.kill('SIGTERM');
  // New requests are refused while the running ones continue.
  await expect.poll(() => isRefused(port), { timeout: 60_000 }).toBe(true);
  expect(said).not.toContain('store closed');
  child.stdin?.write('go');
  expect(await outcomes).toEqual(Array.from({ length: 100 }, () => ({ status: 'fulfilled', value: [200, 'done'] })));
  expect(await exited).toEqual([0, null]);
  expect(said).toContain('store closed');
});

async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const refused = await Promise.race([
    once(socket, 'connect').then(() => false),
    new Promise<true>((resolve) => socket.once('error', () => resolve(true))),
  ]);
  socket.destroy();
  return refused;
}

test('a request without a response within the limit is interrupted', async () => {
  const server = createServer(() => {});
  const drain = drainOf(server, 100);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hanging = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const cut = once(hanging, 'error');
  await once(server, 'request');
  await drain();
  expect(await cut).toMatchObject([{ code: 'ECONNRESET' }]);
});
