// Runs servers as child processes on loopback ports.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const START_MS = 60_000;
const LOG_CHARACTERS = 4000;

/** Starts a command and waits until its port responds. `close` ends its process group and waits for the end. */
export async function startProcess(command, args, { cwd, env = {}, port }) {
  let output = '';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PORT: String(port), NO_PROXY: 'localhost,127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-LOG_CHARACTERS);
    });
  }
  const exited = once(child, 'exit');
  const log = () => output;
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  };
  process.once('exit', end);
  const close = async () => {
    process.off('exit', end);
    end();
    await exited;
  };
  for (const deadline = Date.now() + START_MS; ; await sleep(100)) {
    if (child.exitCode !== null) throw new Error(`it ended before it listened:\n${output}`);
    // Any status means that the server is running.
    const responds = await fetch(`http://localhost:${port}/`).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (responds) return { port, log, close };
    if (Date.now() > deadline) {
      await close();
      throw new Error(`it did not listen on its port in time:\n${output}`);
    }
  }
}
