import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** Runs `anteroom-endpoint` without the addresses of this machine's environment. Resolves to its exit code and all its output. */
export async function runCommand(name: string, env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=anteroom-source', '--import=tsx', CLI, name, ...args], {
    env: { ...process.env, ACS_CONNECTION_STRING: '', DATABASE_URL: '', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code, output };
}
