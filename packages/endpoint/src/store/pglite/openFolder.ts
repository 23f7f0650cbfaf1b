import { mkdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { lock } from 'proper-lockfile';
import type { ClientSource } from '../sql/guardedPool.js';

/** A database in this process, for one of those who opened it. */
export interface OpenFolder {
  pool: ClientSource;
  close: () => Promise<void>;
}

/** A lock that was not renewed for so long belongs to a process that crashed. It is renewed every second. */
const STALE_MS = 5_000;
/** Until the lock of a crashed process has become stale, with a margin. */
const RETRIES = { retries: 14, factor: 1, minTimeout: 500, maxTimeout: 500 };

/** Opens a folder's PGlite, or shares the one that is open in this process; without a folder, one in memory. */
export async function openFolder(dataDir: string | undefined): Promise<OpenFolder> {
  if (dataDir === undefined || dataDir.startsWith('memory:')) return start('memory://');
  const folder = await makeFolder(dataDir.startsWith('file:') ? pathOf(dataDir) : dataDir);
  const open = openFolders();
  const shared = open.get(folder) ?? { users: 0, opening: startLocked(folder) };
  open.set(folder, shared);
  shared.users += 1;
  const leave = () => {
    shared.users -= 1;
    if (shared.users === 0) open.delete(folder);
    return shared.users === 0;
  };
  try {
    const { pool, close } = await shared.opening;
    return { pool, close: async () => (leave() ? close() : undefined) };
  } catch (error) {
    leave();
    throw error;
  }
}

interface SharedFolder {
  users: number;
  opening: Promise<OpenFolder>;
}

/** Kept outside this module: a development server loads modules anew, and the old copy still has the folder open. */
function openFolders(): Map<string, SharedFolder> {
  const key = Symbol.for('@anteroom/endpoint: open PGlite folders');
  const holder = globalThis as { [key]?: Map<string, SharedFolder> };
  holder[key] ??= new Map();
  return holder[key];
}

/** PGlite takes `file://` followed by any path, also by a relative one. */
function pathOf(address: string): string {
  return address.startsWith('file:///') ? fileURLToPath(address) : address.slice('file://'.length);
}

async function makeFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true });
    if ((await stat(dataDir)).isDirectory()) return await realpath(dataDir);
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
  throw unusable(dataDir);
}

function unusable(folder: string, cause?: unknown): Error {
  return new Error(`The folder ${folder} cannot be used for data. Check that it is a folder and may be written.`, {
    cause,
  });
}

/** A second opener in another process would overwrite what the first one writes. */
async function startLocked(folder: string): Promise<OpenFolder> {
  let lost: Error | undefined;
  const unlock = await lock(folder, {
    lockfilePath: join(folder, 'anteroom.lock'),
    stale: STALE_MS,
    update: STALE_MS / 5,
    retries: RETRIES,
    onCompromised: (cause) => {
      lost = new Error(`Another process has taken over the folder ${folder}, because this one did not respond.`, {
        cause,
      });
    },
  }).catch((cause: unknown) => {
    if (!isTaken(cause)) throw unusable(folder, cause);
    throw new Error(`The folder ${folder} is open in another process. Close that one, or give each process its own.`, {
      cause,
    });
  });
  const free = () => unlock().catch(() => undefined);
  try {
    const { pool, close } = await start(folder);
    return {
      pool: { connect: () => (lost ? Promise.reject(lost) : pool.connect()) },
      close: async () => {
        // Closing writes, and the folder is another's then.
        if (lost) return;
        await close();
        await free();
      },
    };
  } catch (error) {
    await free();
    // PGlite also throws objects that are no errors.
    throw error instanceof Error ? error : unusable(folder, error);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOCKED';
}

async function start(dataDir: string): Promise<OpenFolder> {
  const [{ PGlite }, { createPgConfig }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/node-postgres'),
  ]);
  const database = await PGlite.create(dataDir);
  // One connection for as long as the database is open: there is only one.
  const pool = new pg.Pool({ ...createPgConfig(database), max: 1, idleTimeoutMillis: 0 });
  pool.on('error', () => undefined);
  return {
    pool,
    close: async () => {
      await pool.end();
      await database.close();
    },
  };
}
