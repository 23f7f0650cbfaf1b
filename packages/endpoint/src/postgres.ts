import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { ClosableStore } from './store/EndpointStore.js';
import { migrate } from './store/sql/migrations.js';
import { sqlIdentities } from './store/sql/sqlIdentities.js';
import { sqlKnocks } from './store/sql/sqlKnocks.js';
import { sqlRequests } from './store/sql/sqlRequests.js';
import { sqlRooms } from './store/sql/sqlRooms.js';
import { SCHEMA, type Tables } from './store/sql/tables.js';

export type { ClosableStore } from './store/EndpointStore.js';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database`. Give this, or a `pool`. */
  connectionString?: string | undefined;
  /** A pool of the package `pg` that is the host's own: `close()` leaves it open. */
  pool?: pg.Pool | undefined;
  /**
   * Whether the tables are made, or brought to this version, first. Default `true`. Give `false` where the connection may
   * not change tables, and let a deployment step open a store that may.
   */
  migrate?: boolean | undefined;
}

/**
 * Keeps what the endpoint remembers in PostgreSQL 13 or newer, in a schema `anteroom` of its own. Any number of instances
 * may share it. Needs the package `pg`. Rejects when the database cannot be reached, with the error of `pg`.
 *
 * @example
 * const store = await createPostgresStore({ connectionString: process.env.DATABASE_URL });
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<ClosableStore> {
  const { connectionString, pool } = options;
  if ((connectionString === undefined) === (pool === undefined)) {
    throw new TypeError('createPostgresStore needs a connectionString or a pool, and not both.');
  }
  const own = pool === undefined ? new pg.Pool({ connectionString }) : undefined;
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  own?.on('error', () => undefined);
  return openStore(pool ?? own ?? new pg.Pool(), options.migrate ?? true, async () => own?.end());
}

export interface PGliteStoreOptions {
  /** A folder that keeps the data. Left out, the data is kept in memory and gone with the process. */
  dataDir?: string | undefined;
}

/**
 * Keeps what the endpoint remembers in PGlite, a PostgreSQL within this process: for development, and for a host that is
 * one process. A `dataDir` belongs to one process at a time. Needs the packages `@electric-sql/pglite` and `pg`.
 *
 * @example
 * const store = await createPGliteStore({ dataDir: './data/anteroom' });
 */
export async function createPGliteStore({ dataDir }: PGliteStoreOptions = {}): Promise<ClosableStore> {
  const [{ PGlite }, { createPgConfig }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/node-postgres'),
  ]);
  const database = await PGlite.create(dataDir ?? 'memory://');
  // One connection for as long as the store lives: there is only one.
  const pool = new pg.Pool({ ...createPgConfig(database), max: 1, idleTimeoutMillis: 0 });
  return openStore(pool, true, async () => {
    await pool.end();
    await database.close();
  });
}

async function openStore(pool: pg.Pool, wantsMigration: boolean, close: () => Promise<void>): Promise<ClosableStore> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(SCHEMA);
  try {
    if (wantsMigration) await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...sqlIdentities(db), ...sqlRooms(db), ...sqlKnocks(db), ...sqlRequests(db), close };
}
