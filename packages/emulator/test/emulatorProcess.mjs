import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = 'packages/emulator/src/cli/cli.ts';

/**
 * Starts the emulator's command line on a free port, in a separate process.
 *
 * Rejects if it ends before it prints its connection string. `args` are further command-line options. `close` asks the
 * process to end, and waits. `child` has a message channel, for modules that `nodeOptions` loads into it.
 *
 * @param {{ args?: string[], nodeOptions?: string[] }} [options]
 */
export async function startEmulatorProcess({ args = [], nodeOptions = [] } = {}) {
  const line = [...nodeOptions, '--conditions=anteroom-source', '--import=tsx', CLI, '--port', '0', ...args];
  const child = spawn(process.execPath, line, { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  const connectionString = await Promise.race([
    (async () => {
      for await (const line of createInterface({ input: child.stdout })) {
        const [, found] = /^connection string: (.+)$/.exec(line) ?? [];
        if (found !== undefined) return found;
      }
      return undefined;
    })(),
    exited.then(() => undefined),
  ]);
  if (connectionString === undefined) throw new Error('The emulator did not start.');
  // Its later output is not needed, but a full pipe would block it.
  child.stdout.resume();
  const [, endpoint = '', accessKey = ''] = /^endpoint=(.+?)\/?;accesskey=(.+)$/.exec(connectionString) ?? [];
  return {
    connectionString,
    endpoint,
    accessKey,
    child,
    async close() {
      process.off('exit', end);
      child.kill();
      await exited;
    },
  };
}
