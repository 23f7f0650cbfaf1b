// Finds a LiveKit server program for tests, or builds one.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fetchWith, hasCommand } from '../setup/python.mjs';

/** Newer versions can't be built with `go install`: their modules have `replace` directives. */
export const LIVEKIT_VERSION = '1.13.3';

const MODULE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;
/** Outside the repository, so that every checkout uses the same build. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'anteroom', `livekit-${LIVEKIT_VERSION}`);
/** A build takes about three minutes on two quiet cores. */
const BUILD_LIMIT_MS = 15 * 60_000;
const built = join(CACHE, process.platform === 'win32' ? 'livekit-server.exe' : 'livekit-server');

/**
 * The LiveKit server on this machine: `livekit-server` on the path, or the one that `npm run build:livekit` has built. `reason`
 * says why there is none.
 *
 * @returns {Promise<{ program: string, reason?: undefined } | { program?: undefined, reason: string }>}
 */
export async function findLiveKit() {
  if (await hasCommand('livekit-server', '--version')) return { program: 'livekit-server' };
  if (existsSync(built)) return { program: built };
  return { reason: 'there is no `livekit-server` on the path, and `npm run build:livekit` has not built one.' };
}

/** Builds the server with Go, in some minutes. Resolves to its path, or to the reason why it could not be built. */
export async function buildLiveKit() {
  if (!(await hasCommand('go', 'version'))) return { reason: 'Go is not installed.' };
  // A folder of its own, so that two processes can build at the same time.
  const folder = `${CACHE}-${process.pid}`;
  await mkdir(CACHE, { recursive: true });
  try {
    const reason = await fetchWith('env', [`GOBIN=${folder}`, 'go', 'install', MODULE], BUILD_LIMIT_MS);
    if (reason) return { reason };
    await rename(join(folder, process.platform === 'win32' ? 'server.exe' : 'server'), built);
    return { program: built };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the server once for this machine if Go is installed. Tests that need one are skipped otherwise, with a message. */
export async function ensureLiveKit() {
  if (process.env.LIVEKIT_URL || (await findLiveKit()).program) return;
  console.log('Building a LiveKit server ...');
  const { reason } = await buildLiveKit();
  if (reason) console.log(`LiveKit could not be built: tests that need it are skipped. ${reason}`);
}
