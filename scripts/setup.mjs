// What a command needs before it can run: a Node, the packages, a browser. Quiet unless there is something to do.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { satisfies } from './node-version.mjs';
import { packagesAreCurrent, writePackagesStamp } from './packages-stamp.mjs';
import { run } from './run.mjs';
import { manifestOf, root } from './workspace.mjs';

const TAIL_LINES = 25;

/** Ends this process with one sentence. */
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

/** Ends with a sentence when this Node is too old for the packages used here. */
export function ensureNode() {
  const range = manifestOf(root).engines.node;
  if (!satisfies(process.versions.node, range)) {
    stop(`Anteroom needs Node ${range}, and this is Node ${process.versions.node}: install a newer one and run again.`);
  }
}

/** The pinned pnpm, which needs no install of its own. */
export function pnpm(...args) {
  return ['npx', ['--yes', manifestOf(root).packageManager, ...args]];
}

/** Installs the packages of the lockfile where they differ, and compiles the messages. */
export async function ensurePackages() {
  await installPackagesOfLockfile();
  // Imported only now: it needs one of those packages.
  const { compileMessages } = await import('../packages/components/scripts/compileMessages.mjs');
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
      `\`npx ${manifestOf(root).packageManager} install\`; else check the connection to the package registry.`,
  );
  writePackagesStamp();
}

/** Installs a Chromium where the system's package manager can, unless there is one. */
export async function ensureChromium() {
  if (findChromium()) return;
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) stop(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there: correct it or unset it.`);
  const sentence =
    'No Chromium was found, and the tests need one: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) stop(sentence);
  console.log('Installing Chromium ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], env, sentence);
  await runQuietly('apt-get', ['install', '--yes', 'chromium'], env, sentence);
  if (!findChromium()) stop(sentence);
}

/** Installs Debian packages where that is possible; what happens where it is not is the caller's to decide. */
async function installPackages(packages) {
  if (packages.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} ...`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { signal } = await run('apt-get', args, options);
    if (signal) process.exit(1);
  }
}

/** Installs nginx where that is possible: one host of `test:hosts` stands behind it, and is skipped otherwise. */
export async function ensureNginx() {
  if (!existsSync('/usr/sbin/nginx')) await installPackages(['nginx-light']);
}

/** Whether Debian's PostgreSQL is here; packages/endpoint/test/startPostgres.ts starts it, and PgBouncer. */
function hasPostgres() {
  const versions = '/usr/lib/postgresql';
  return existsSync(versions) && readdirSync(versions).some((name) => existsSync(join(versions, name, 'bin/initdb')));
}

function hasPgBouncer() {
  return existsSync('/usr/sbin/pgbouncer');
}

/**
 * Installs PostgreSQL and PgBouncer where that is possible. Where it is not, the tests that need them are skipped and say
 * so: the same tests run on PGlite everywhere.
 */
export async function ensurePostgres() {
  await installPackages([...(hasPostgres() ? [] : ['postgresql']), ...(hasPgBouncer() ? [] : ['pgbouncer'])]);
  if (!hasPostgres()) console.log('PostgreSQL could not be installed: tests that need it are skipped.');
  if (!hasPgBouncer()) console.log('PgBouncer could not be installed: tests that need it are skipped.');
}
