import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { ClientSource } from '../sql/index.js';
import { lockFolder } from './lockFolder.js';

/** A database in this process, as one of its users sees it. */
export interface OpenFolder {
  pool: ClientSource;
  close: () => Promise<void>;
}

/** Opens PGlite in a folder, or shares the one that is open in this process. Without a folder, the data is in memory. */
export async function openFolder(dataDir: string | undefined): Promise<OpenFolder> {
  if (dataDir === undefined || dataDir.startsWith('memory:')) return start('memory://');
  const folder = makeFolder(dataDir.startsWith('file:') ? pathOf(dataDir) : dataDir);
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

/** Stored outside this module: when a development server reloads modules, the old copy still has the folder open. */
function openFolders(): Map<string, SharedFolder> {
  const key = Symbol.for('@anteroom/endpoint: open PGlite folders');
  const holder = globalThis as { [key]?: Map<string, SharedFolder> };
  holder[key] ??= new Map();
  return holder[key];
}

/** PGlite accepts `file://` followed by any path, including relative ones. */
function pathOf(address: string): string {
  return address.startsWith('file:///') ? fileURLToPath(address) : address.slice('file://'.length);
}

function makeFolder(dataDir: string): string {
  try {
    // Doesn't create parents: on a file system without folders, such as /proc, Node would try forever.
    if (!existsSync(dataDir)) mkdirSync(dataDir);
    if (!statSync(dataDir).isDirectory()) throw new Error('It is a file.');
    accessSync(dataDir, constants.W_OK);
    return realpathSync(dataDir);
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
}

function unusable(folder: string, cause: unknown): Error {
  return new Error(
    `The folder ${folder} cannot be used for data. Check that its parent exists, that it is a folder, and that it is writable.`,
    {
      cause,
    },
  );
}

/** Locked, because a second process would overwrite what the first one writes. */
async function startLocked(folder: string): Promise<OpenFolder> {
  let lost: Error | undefined;
  const unlock = await lockFolder(folder, (cause) => {
    lost = new Error(`Another process has taken over the folder ${folder}, because this one did not respond.`, {
      cause,
    });
  });
  try {
    const { pool, close } = await start(folder);
    return {
      pool: { connect: () => (lost ? Promise.reject(lost) : pool.connect()) },
      close: async () => {
        // Closing would write into a folder that belongs to another process by now.
        if (lost) return;
        await close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    // PGlite also throws objects that are not errors.
    throw error instanceof Error ? error : unusable(folder, error);
  }
}

async function start(dataDir: string): Promise<OpenFolder> {
  const [{ PGlite }, { createPgConfig }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/node-postgres'),
  ]);
  const database = await PGlite.create(dataDir);
  // PGlite has a single connection, so it stays open as long as the database.
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
