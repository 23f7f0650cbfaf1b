// Finds a LiveKit server program for tests and for `npm start -- --engine livekit`.
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
const built = join(CACHE, process.platform === 'win32' ? 'livekit-server.exe' : 'livekit-server');

/**
 * The LiveKit server on this machine: `livekit-server` on the path, or one that is built once with Go. `reason` says why
 * there is none.
 *
 * @returns {Promise<{ program: string, reason?: undefined } | { program?: undefined, reason: string }>}
 */
export async function findLiveKit() {
  if (await hasCommand('livekit-server', '--version')) return { program: 'livekit-server' };
  if (existsSync(built)) return { program: built };
  if (!(await hasCommand('go', 'version'))) {
    return { reason: 'there is no `livekit-server` on the path, and no Go to build it with.' };
  }
  // A folder of its own, so that two processes can build at the same time.
  const folder = `${CACHE}-${process.pid}`;
  await mkdir(CACHE, { recursive: true });
  try {
    const reason = await fetchWith('env', [`GOBIN=${folder}`, 'go', 'install', MODULE]);
    if (reason) return { reason };
    await rename(join(folder, process.platform === 'win32' ? 'server.exe' : 'server'), built);
    return { program: built };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
