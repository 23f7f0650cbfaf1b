// `node check.mjs PYTHON`: starts this host with the service of COMMUNICATION_CONNECTION_STRING, signs in four people, and
// checks it against the contract.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const CHECK = ['--conditions=anteroom-source', '--import=tsx', join(here, '../../packages/endpoint/src/cli.ts')];
const [python = 'python3'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'anteroom-python-host-'));

const host = spawn(python, ['-B', 'host.py'], {
  cwd: here,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, DATABASE: join(folder, 'host.sqlite'), DEVELOPMENT_SIGN_IN: '1', PORT: '0' },
});
const ended = once(host, 'exit');

/** The address that the host prints, or `undefined` if it ends first. */
async function address() {
  for await (const line of createInterface({ input: host.stdout })) {
    const [, url] = /^ready: (.+)$/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  return undefined;
}

async function cookieOf(url, user) {
  const { headers } = await fetch(new URL(`/sign-in/${user}`, url));
  const [cookie = ''] = headers.getSetCookie();
  return `Cookie: ${cookie.split(';')[0]}`;
}

async function check(url) {
  const people = { ORGANIZER: 'olga', PRESENTER: 'ada', ATTENDEE: 'ben', STRANGER: 'eve' };
  const env = { ...process.env };
  for (const [name, user] of Object.entries(people)) env[name] = await cookieOf(url, user);
  const args = ['check', url, '--organizer', 'env:ORGANIZER', '--stranger', 'env:STRANGER'];
  args.push('--presenter', 'env:PRESENTER', '--presenter-id', people.PRESENTER);
  args.push('--attendee', 'env:ATTENDEE', '--attendee-id', people.ATTENDEE);
  const [code] = await once(spawn(process.execPath, [...CHECK, ...args], { stdio: 'inherit', env }), 'exit');
  return code ?? 1;
}

try {
  const url = await address();
  process.exitCode = url === undefined ? 1 : await check(url);
} finally {
  host.kill();
  await ended;
  rmSync(folder, { recursive: true });
}
