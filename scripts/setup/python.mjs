// Programs of other languages, fetched by their own package managers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes/run.mjs';

const TAIL_LINES = 30;

/** Fetches what a toolchain needs; `undefined` when it worked, else the reason not to go on. */
export async function fetchWith(command, args) {
  const { code, signal, output } = await run(command, args, { capture: true });
  if (signal) process.exit(code || 1);
  return code === 0 ? undefined : `\`${command}\` failed:\n${output.trim().split('\n').slice(-TAIL_LINES).join('\n')}`;
}

export async function hasCommand(command, ...args) {
  return (await run(command, args, { capture: true })).code === 0;
}

/** A Python of its own in a folder, with packages: the path of its program, or why there is none. */
export async function pythonWith(requirements, environment) {
  if (!(await hasCommand('python3', '--version'))) return { reason: 'there is no `python3` here.' };
  const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const reason =
    (existsSync(python) ? undefined : await fetchWith('python3', ['-m', 'venv', environment])) ??
    (await fetchWith(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements]));
  return { python, reason };
}
