import type { ClosableStore } from '../interface/index.js';
import { openSqlStore } from '../sql/index.js';
import { openFolder } from './openFolder.js';

export interface PGliteStoreOptions {
  /**
   * The folder for the data, which is created if its parent exists. Without it, the data is kept in memory and lost when
   * the process ends.
   */
  dataDir?: string | undefined;
}

/** PGlite has one connection and runs in this process: operations queue for it, and the connection can't be lost. */
const LIMITS = { connectMs: 60_000, statementMs: 60_000 };

/**
 * Stores what the endpoint remembers in PGlite, a PostgreSQL inside this process: for development, and for a host that is
 * one process. Needs the packages `@electric-sql/pglite` and `pg`.
 *
 * A `dataDir` belongs to one process at a time: this rejects while another process has it open. If the same process opens
 * it again, for example a development server that reloads its modules, the stores share one database, which is closed
 * with the last of them. Rejects with an `Error` for a folder that can't be used.
 *
 * @example
 * const store = await createPGliteStore({ dataDir: './data/anteroom' });
 */
export async function createPGliteStore({ dataDir }: PGliteStoreOptions = {}): Promise<ClosableStore> {
  const { pool, close } = await openFolder(dataDir);
  return openSqlStore(pool, LIMITS, true, close);
}
