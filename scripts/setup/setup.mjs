// Makes sure that a command has what it needs: Node, the packages, a browser. Prints nothing if all of it is there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes/run.mjs';
import { manifestOf, root } from '../workspace/workspace.mjs';
import { findChromium } from './chromium.mjs';
import { satisfies } from './node-version.mjs';
import { packagesAreCurrent, writePackagesStamp } from './packages-stamp.mjs';

const TAIL_LINES = 25;

/** Ends this process with an error message. */
function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

async function runQuietly(command, args, env, sentence) {
  const { code, signal, output } = await run(command, args, { env, capture: true });
  if (signal) process.exit(code || 1);
  if (code === 0) return;
  console.error(output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n'));
  stop(`\n${sentence}`);
}

/** Ends this process if Node is too old. */
export function ensureNode() {
  const range = manifestOf(root).engines.node;
  if (!satisfies(process.versions.node, range)) {
    stop(
      `Anteroom needs Node ${range}, but this is Node ${process.versions.node}. Install a newer version and try again.`,
    );
  }
}

/** The command and arguments that run the pinned pnpm through npx. */
export function pnpm(...args) {
  return ['npx', ['--yes', manifestOf(root).packageManager, ...args]];
}

/** Installs the packages of the lockfile where they differ, and compiles the messages. */
export async function ensurePackages() {
  await installPackagesOfLockfile();
  // Imported only now: it needs one of those packages.
  const { compileMessages } = await import('../../packages/components/scripts/compileMessages.mjs');
  compileMessages();
}

async function installPackagesOfLockfile() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages ...');
  const [command, args] = pnpm('install', '--frozen-lockfile', '--prod=false');
  await runQuietly(
    command,
    args,
    { CI: 'true' },
    'The packages could not be installed. If pnpm-lock.yaml is outdated, run ' +
      `\`npx ${manifestOf(root).packageManager} install\`. Otherwise check the connection to the package registry.`,
  );
  writePackagesStamp();
}

/** Makes sure that there is a Chromium. Installs it if apt-get is available. */
export async function ensureChromium() {
  if (findChromium()) return;
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) stop(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which does not exist. Correct it or unset it.`);
  const sentence =
    'The tests need Chromium, and none was found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) stop(sentence);
  console.log('Installing Chromium ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], env, sentence);
  await runQuietly('apt-get', ['install', '--yes', 'chromium'], env, sentence);
  if (!findChromium()) stop(sentence);
}

/** Installs Debian packages if apt-get is available. Does not report failure: the caller checks the result. */
async function installPackages(packages) {
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} ...`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { signal } = await run('apt-get', args, options);
    if (signal) process.exit(1);
  }
}

/** Installs nginx if possible. One host of `test:hosts` runs behind it and is skipped without it. */
export async function ensureNginx() {
  if (!existsSync('/usr/sbin/nginx')) await installPackages(['nginx-light']);
}

/** Whether Debian's PostgreSQL is installed. packages/endpoint/test/startPostgres.ts starts it, and PgBouncer. */
function hasPostgres() {
  const versions = '/usr/lib/postgresql';
  return existsSync(versions) && readdirSync(versions).some((name) => existsSync(join(versions, name, 'bin/initdb')));
}

function hasPgBouncer() {
  return existsSync('/usr/sbin/pgbouncer');
}

/**
 * Installs PostgreSQL and PgBouncer if possible. Tests that need them are skipped otherwise, with a message; the same tests
 * also run on PGlite, everywhere.
 */
export async function ensurePostgres() {
  await installPackages([...(hasPostgres() ? [] : ['postgresql']), ...(hasPgBouncer() ? [] : ['pgbouncer'])]);
  if (!hasPostgres()) console.log('PostgreSQL could not be installed: tests that need it are skipped.');
  if (!hasPgBouncer()) console.log('PgBouncer could not be installed: tests that need it are skipped.');
}
