import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { isErrno } from '../files/index.js';

/** A lock that was not refreshed for this long belongs to an emulator that was killed. The library allows no less. */
const STALE_MS = 5000;
const REFRESH_MS = 1000;
const RETRY_MS = 250;

/**
 * Locks a state file for this emulator. If an emulator was killed, it waits until that lock is stale.
 *
 * Rejects with an `Error` if another emulator holds the file.
 *
 * @param onLost called when the lock was taken away: another program may write the file now
 * @returns a function that releases the file
 */
export async function lockState(path: string, onLost: () => void): Promise<() => Promise<void>> {
  let firstSeen: number | undefined;
  for (;;) {
    try {
      return await lock(path, { realpath: false, stale: STALE_MS, update: REFRESH_MS, onCompromised: onLost });
    } catch (error) {
      if (!isErrno(error, 'ELOCKED')) throw error;
      const refreshed = await refreshedAt(`${path}.lock`);
      firstSeen ??= refreshed;
      if (refreshed !== undefined && refreshed !== firstSeen) {
        throw new Error(`Another emulator uses the state file ${path}: stop it, or choose another file.`);
      }
      await wait(RETRY_MS);
    }
  }
}

async function refreshedAt(lockPath: string): Promise<number | undefined> {
  try {
    return (await stat(lockPath)).mtimeMs;
  } catch {
    return undefined;
  }
}
