import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-run-'));
const script = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const worker = script('worker.mjs', 'setInterval(() => {}, 1000);');
// A typical server: it starts a helper process, and writes both process ids to a file.
const server = script(
  'server.mjs',
  `import { spawn } from 'node:child_process';
   import { writeFileSync } from 'node:fs';
   const helper = spawn(process.execPath, [${JSON.stringify(worker)}]);
   writeFileSync(process.argv[2], JSON.stringify([process.pid, helper.pid]));
   setInterval(() => {}, 1000);`,
);
const runner = script(
  'runner.mjs',
  `import { runNode } from ${JSON.stringify(new URL('./run.mjs', import.meta.url).href)};
   const limitMs = process.env.LIMIT_MS && Number(process.env.LIMIT_MS);
   process.exit((await runNode(process.argv.slice(2), { limitMs })).code);`,
);

afterAll(() => rmSync(folder, { recursive: true }));

/** A zombie counts as ended. */
function isRunning(pid: number) {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function idsIn(file: string) {
  return vi.waitFor((): number[] => JSON.parse(readFileSync(file, 'utf8')), { interval: 50 });
}

async function allEnd(pids: number[]) {
  await vi.waitFor(() => expect(pids.filter(isRunning)).toEqual([]), { interval: 50 });
}

function startServer(name: string, command: (idFile: string) => ChildProcess) {
  const idFile = join(folder, `${name}.json`);
  return { process: command(idFile), ids: () => idsIn(idFile) };
}

const underRunner = (idFile: string) => spawn(process.execPath, [runner, server, idFile], { stdio: 'ignore' });
const timeout = 60_000;

test('the exit code of the child is returned', { timeout }, async () => {
  const exits = script('exits.mjs', 'process.exit(7);');
  const [code] = await once(spawn(process.execPath, [runner, exits], { stdio: 'ignore' }), 'exit');
  expect(code).toBe(7);
});

test('a command that hangs fails at its limit, and nothing of it remains', { timeout }, async () => {
  const env = { ...process.env, LIMIT_MS: '5000' };
  const { process: runs, ids } = startServer('hangs', (idFile) =>
    spawn(process.execPath, [runner, server, idFile], { stdio: 'ignore', env }),
  );
  const exit = once(runs, 'exit');
  const pids = await ids();
  expect((await exit)[0]).toBe(124);
  await allEnd(pids);
});

test.skipIf(process.platform !== 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  '%s to the runner ends the child and its child processes',
  { timeout },
  async (signal) => {
    const started = startServer(signal, underRunner);
    const ids = await started.ids();
    started.process.kill(signal);
    await allEnd(ids);
  },
);

test.skipIf(process.platform !== 'linux')(
  'killing npm with SIGKILL leaves no process behind',
  { timeout },
  async () => {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ scripts: { serve: `"${process.execPath}" "${runner}" "${server}"` } }),
    );
    const started = startServer('npm', (idFile) =>
      spawn('npm', ['run', 'serve', '--', idFile], { cwd: folder, stdio: 'ignore' }),
    );
    const ids = await started.ids();
    started.process.kill('SIGKILL');
    await allEnd(ids);
  },
);
