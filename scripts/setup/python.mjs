// Installs programs with the package managers of other languages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes/run.mjs';

const TAIL_LINES = 30;

/** Runs a package manager, at most for `limitMs`. Resolves to `undefined`, or to the reason why it failed. */
export async function fetchWith(command, args, limitMs) {
  const { code, signal, output } = await run(command, args, { capture: true, limitMs });
  if (signal) process.exit(code || 1);
  return code === 0 ? undefined : `\`${command}\` failed:\n${output.trim().split('\n').slice(-TAIL_LINES).join('\n')}`;
}

export async function hasCommand(command, ...args) {
  return (await run(command, args, { capture: true })).code === 0;
}

/** Creates a virtual environment with packages. `python` is its program; `reason` says why it could not be created. */
export async function pythonWith(requirements, environment) {
  if (!(await hasCommand('python3', '--version'))) return { reason: '`python3` is not installed.' };
  const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const reason =
    (existsSync(python) ? undefined : await fetchWith('python3', ['-m', 'venv', environment])) ??
    (await fetchWith(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements]));
  return { python, reason };
}
