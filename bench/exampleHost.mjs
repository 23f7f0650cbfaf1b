import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../scripts/workspace/workspace.mjs';

/**
 * Starts the example host on free ports, with its emulator.
 *
 * @returns `url`, `emulatorUrl`, the `roomId` of its demo room, and `close`
 */
export async function exampleHost() {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0', EMULATOR_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const end = () => child.kill();
  process.once('exit', end);
  const said = {};
  const ready = async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, name, address] = /^(emulator|ready): (\S+?)\/?$/.exec(line) ?? [];
      if (name !== undefined) said[name] = address;
      if (name === 'ready') return;
    }
  };
  await Promise.race([ready(), exited]);
  if (said.ready === undefined) throw new Error('The example host did not start.');
  child.stdout.resume();
  const { roomId } = await (await fetch(`${said.ready}/api/demo`)).json();
  return {
    url: said.ready,
    emulatorUrl: said.emulator,
    roomId,
    async close() {
      process.off('exit', end);
      child.kill();
      await exited;
    },
  };
}
