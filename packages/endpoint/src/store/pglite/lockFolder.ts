import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** How often the lock is renewed. Starting PGlite on a slow machine blocks the process for many seconds. */
const UPDATE_MS = 2_000;
/** A lock that was not renewed for this long is stale, even if a process with its holder's id is running. */
const STALE_MS = 5 * 60_000;
/** If the holder can't be looked up, for example in another container, a lock is stale when it isn't renewed within this time. */
const SILENT_MS = 15_000;
const POLL_MS = 500;

/**
 * Locks a folder for this process, and returns a function that unlocks it. `onLost` is called when another process has
 * taken the lock over, because this one did not respond for a long time. Throws an `Error` while another process holds it.
 */
export async function lockFolder(folder: string, onLost: (cause: Error) => void): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, 'anteroom.lock');
  const holder = join(folder, 'anteroom.pid');
  const take = () => lock(folder, { lockfilePath, stale: STALE_MS, update: UPDATE_MS, onCompromised: onLost });
  const unlock = await take().catch(async (error: unknown) => {
    if (!isTaken(error)) throw error;
    if (await isHeld(lockfilePath, holder)) throw inUse(folder, error);
    // Left behind by a crash.
    await rm(lockfilePath, { recursive: true, force: true });
    return take();
  });
  await writeFile(holder, JSON.stringify({ host: hostname(), pid: process.pid }));
  return async () => {
    await rm(holder, { force: true });
    await unlock().catch(() => undefined);
  };
}

async function isHeld(lockfilePath: string, holder: string): Promise<boolean> {
  const isRunning = await isHolderRunning(holder);
  if (isRunning !== undefined) return isRunning;
  const renewed = async () => (await stat(lockfilePath).catch(() => undefined))?.mtimeMs;
  const before = await renewed();
  for (let waited = 0; waited < SILENT_MS; waited += POLL_MS) {
    await pause(POLL_MS);
    if ((await renewed()) !== before) return true;
  }
  return false;
}

/** `undefined` if unknown: on another machine, or for a process that had this process's id. */
async function isHolderRunning(holder: string): Promise<boolean | undefined> {
  try {
    const { host, pid } = JSON.parse(await readFile(holder, 'utf8'));
    if (host !== hostname() || pid === process.pid) return undefined;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    return codeOf(error) === 'EPERM' ? true : undefined;
  }
}

function inUse(folder: string, cause: unknown): Error {
  return new Error(
    `The folder ${folder} is open in another process. Close that process, or use a separate folder for each process.`,
    {
      cause,
    },
  );
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === 'ELOCKED';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
