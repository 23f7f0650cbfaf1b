import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const NODE_ARGS = ['--conditions=anteroom-source', '--import=tsx', MAIN];
const START = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const SLOW = 300_000;

/** The server as a separate process. */
function start(env: Record<string, string>, command = process.execPath, args = NODE_ARGS) {
  const child = spawn(command, args, {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: '0',
      EMULATOR_PORT: '0',
      ACS_CONNECTION_STRING: '',
      ANTEROOM_SIGN_IN: 'development',
      ...env,
    },
  });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  // Also when the process that holds the streams is a grandchild.
  const ended = once(child, 'close');
  const address = async (name: string): Promise<string> => {
    for (;;) {
      const found = new RegExp(`^${name}: (\\S+)$`, 'm').exec(output.stdout)?.[1];
      if (found !== undefined) return found;
      await Promise.race([once(child.stdout, 'data'), ended]);
      if (child.exitCode !== null) throw new Error(`It ended before it was ${name}: ${output.stderr}`);
    }
  };
  return { child, output, ended, address };
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The status of an answer, 101 for a WebSocket. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const asked = request(url, { headers }).end();
  const [answer] = await Promise.race([once(asked, 'response'), once(asked, 'upgrade')]);
  asked.destroy();
  return answer.statusCode;
}

const webSocket = (protocol: string) => ({
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': protocol,
});

function createRoom(ready: string): Promise<Response> {
  const headers = { authorization: 'Dev olga', 'content-type': 'application/json' };
  return fetch(`${ready}api/rooms`, { method: 'POST', headers, body: JSON.stringify({ title: 'Visit' }) });
}

async function isOpen(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe('the example host', () => {
  test('with ANTEROOM_DATA the demo room is the same after a restart, and can be joined', {
    timeout: 2 * SLOW,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anteroom-host-'));
    try {
      const seen: string[] = [];
      for (let run = 0; run < 2; run += 1) {
        const { child, ended, address } = start({ ANTEROOM_DATA: join(folder, 'data') });
        const ready = await address('ready');
        const { roomId } = await (await fetch(`${ready}api/demo`)).json();
        seen.push(roomId);
        const headers = { authorization: 'Dev ada' };
        expect((await fetch(`${ready}api/rooms/${roomId}/token`, { method: 'POST', headers })).status).toBe(200);
        child.kill('SIGTERM');
        await ended;
      }
      expect(seen[1]).toBe(seen[0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('it is reachable as localhost and as 127.0.0.1, and SIGTERM ends all of it with exit code 0', {
    timeout: SLOW,
  }, async () => {
    const { child, ended, address } = start({});
    const ready = await address('ready');
    const emulator = await address('emulator');
    const page = await fetch(ready, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    const byNumber = await fetch(`${ready.replace('localhost', '127.0.0.1')}api/demo`);
    expect(await byNumber.json()).toEqual({ roomId: expect.stringMatching(/^\d+$/) });

    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect([await isOpen(ready), await isOpen(emulator)]).toEqual([false, false]);
  });

  test('SIGTERM interrupts none of 100 running requests, and an open page does not delay it', {
    timeout: SLOW,
  }, async () => {
    const { child, ended, address } = start({});
    const ready = await address('ready');
    const emulator = await address('emulator');
    await once(request(ready, { headers: webSocket('vite-hmr') }).end(), 'upgrade');
    await fetch(`${emulator}/_emulator/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'latency', operation: 'CreateRoom', ms: 4000, times: 100 }),
    });
    const creating = Array.from({ length: 100 }, () => createRoom(ready));
    const outcomes = Promise.allSettled(creating);
    const left = async () => (await (await fetch(`${emulator}/_emulator/faults`)).json()).faults;
    await expect.poll(left, { timeout: SLOW }).toEqual([]);

    child.kill('SIGTERM');
    const answers = await outcomes;
    const cut = answers.filter((answer) => answer.status === 'rejected' || answer.value.status !== 201);
    expect(cut).toEqual([]);
    expect(await ended).toEqual([0, null]);
  });

  test('killed during 200 creations, its emulator has kept every room that was confirmed', {
    timeout: SLOW,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anteroom-host-'));
    try {
      const { child, ended, address } = start({ ANTEROOM_DATA: folder });
      const ready = await address('ready');
      const answered: string[] = [];
      const creating = Array.from({ length: 200 }, async () => {
        const answer = await createRoom(ready);
        if (answer.status !== 201) return;
        answered.push((await answer.json()).id);
        if (answered.length === 80) child.kill('SIGKILL');
      });
      await Promise.allSettled(creating);
      await ended;
      expect(answered.length).toBeGreaterThanOrEqual(80);
      const { rooms } = JSON.parse(readFileSync(join(folder, 'emulator.json'), 'utf8'));
      const kept = new Set(rooms.map(({ id }: { id: string }) => id));
      expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('npm start refuses NODE_ENV=prod without a connection string, in one sentence', {
    timeout: SLOW,
  }, async () => {
    const { output, ended } = start({ NODE_ENV: 'prod' }, process.execPath, [START]);
    expect(await ended).toEqual([1, null]);
    expect(output.stderr.trim()).toBe(
      'ACS_CONNECTION_STRING is not set, and NODE_ENV is "prod", which means production: set it to "endpoint=https://...;accesskey=..." from the resource, or unset NODE_ENV to use the emulator.',
    );
  });

  test('it accepts only its own hosts and the WebSockets of its own pages, and signs no one in by default', {
    timeout: SLOW,
  }, async () => {
    const { output, address } = start({ ANTEROOM_SIGN_IN: '' });
    const ready = await address('ready');
    for (const path of ['', 'api/demo', 'src/main.tsx']) {
      expect(await statusOf(`${ready}${path}`, { host: 'evil.example' })).toBe(421);
    }
    expect(await statusOf(ready, { host: 'evil.example', ...webSocket('vite-hmr') })).toBe(421);
    expect(await statusOf(ready, webSocket('vite-hmr'))).toBe(101);
    expect(await statusOf(`${ready}other`, webSocket('vite-hmr'))).toBe(404);
    expect(await statusOf(ready, webSocket('other'))).toBe(404);
    expect(await statusOf(`${ready}api/demo`, {})).toBe(200);

    // A name signs no one in unless the development sign-in is on.
    expect((await createRoom(ready)).status).toBe(401);
    expect(output.stdout).toContain('sign-in: off, every request gets 401.');
  });

  test('an argument is refused in one sentence that says what to do', { timeout: SLOW }, async () => {
    const { output, ended } = start({}, process.execPath, [...NODE_ARGS, '--port', '5999']);
    expect(await ended).toEqual([1, null]);
    expect(output.stderr.trim()).toBe(
      '"npm start" takes no arguments: set the environment variables PORT and EMULATOR_PORT instead, for example PORT=5999.',
    );
  });

  test.each(['PORT', 'EMULATOR_PORT'])(
    'a taken %s is reported in one sentence that says what to do',
    { timeout: SLOW },
    async (variable) => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { output, ended } = start({ [variable]: String(port) });
      expect(await ended).toEqual([1, null]);
      expect(output.stderr.trim()).toBe(
        `Port ${port} is in use by another program: set ${variable} to another port, for example ${variable}=${port + 1}.`,
      );
      other.close();
    },
  );

  test.skipIf(process.platform === 'win32')(
    'it ends when the process that started it is killed',
    { timeout: SLOW },
    async () => {
      const { child, address, ended } = start({}, '/bin/sh', [
        '-c',
        '"$@" & wait',
        'sh',
        process.execPath,
        ...NODE_ARGS,
      ]);
      const emulator = await address('emulator');
      child.kill('SIGKILL');
      await ended;
      expect(await isOpen(emulator)).toBe(false);
    },
  );
});
