import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startRig } from '../test/rig.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=anteroom-source', '--import', 'tsx', cli, ...args], {
    cwd: root,
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const exited: Promise<{ code: number | null; out: string; err: string }> = once(child, 'close').then(([code]) => ({
    code,
    ...output,
  }));
  return { child, exited };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'prints its connection string, only that, and ends with 0 on %s',
  async (signal) => {
    const { child, exited } = run('--port', '0', '--access-key', btoa('of our own'));
    await once(child.stdout, 'data');
    child.kill(signal);
    const { code, out, err } = await exited;
    expect(out).toMatch(/^connection string: endpoint=http:\/\/localhost:\d+\/;accesskey=b2Ygb3VyIG93bg==\n$/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  },
  30_000,
);

test('a taken port ends it with 1 and one plain sentence', async () => {
  const { emulator } = await startRig();
  const { port } = new URL(emulator.url);
  const { code, out, err } = await run('--port', port).exited;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toBe(`Port ${port} is already in use: stop the program that holds it, or choose another port.\n`);
}, 30_000);

test('a port that is none ends it with 1', async () => {
  const { code, err } = await run('--port', 'many').exited;
  expect(code).toBe(1);
  expect(err).toContain('number from 0 to 65535');
}, 30_000);

test('--version and --help answer and end with 0', async () => {
  const [version, help] = await Promise.all([run('--version').exited, run('--help').exited]);
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--access-key') });
}, 30_000);
