import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

/** A lock that was not refreshed for this long belongs to an emulator that was killed. The least that is allowed. */
const STALE_MS = 5000;
const REFRESH_MS = 1000;
const LOOK_AGAIN_MS = 250;

/**
 * Takes a state file for this emulator alone. Behind a killed emulator it waits until that one's lock is stale.
 *
 * Rejects with an `Error` when another emulator holds the file.
 *
 * @param onLost is called when the lock was taken away: somebody else may write the file now
 * @returns gives the file free
 */
export async function lockState(path: string, onLost: () => void): Promise<() => Promise<void>> {
  let firstSeen: number | undefined;
  for (;;) {
    try {
      return await lock(path, { realpath: false, stale: STALE_MS, update: REFRESH_MS, onCompromised: onLost });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
      const refreshed = await refreshedAt(`${path}.lock`);
      firstSeen ??= refreshed;
      if (refreshed !== undefined && refreshed !== firstSeen) {
        throw new Error(`Another emulator uses the state file ${path}: stop it, or choose another file.`);
      }
      await wait(LOOK_AGAIN_MS);
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
