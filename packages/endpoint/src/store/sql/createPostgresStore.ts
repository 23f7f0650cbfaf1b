import pg from 'pg';
import type { ClosableStore } from '../interface/EndpointStore.js';
import { openFolder } from '../pglite/openFolder.js';
import { DatabaseUnavailable } from './database/DatabaseUnavailable.js';
import type { ClientSource, TimeLimits } from './database/guardedPool.js';
import { openDatabase } from './database/openDatabase.js';
import { prepareDatabase } from './schema/prepareDatabase.js';
import { sqlStore } from './sqlStore.js';

export type { ClosableStore } from '../interface/EndpointStore.js';

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
  /**
   * Milliseconds that an operation waits for a connection: for a free one of the pool, or for the server to accept a new
   * one. After that the endpoint responds with 503. Default 5000.
   */
  connectTimeoutMs?: number | undefined;
  /**
   * Milliseconds that one statement may take, waiting for locks included. After that the endpoint responds with 503.
   * Default 5000.
   */
  statementTimeoutMs?: number | undefined;
}

const DEFAULT_TIMEOUT_MS = 5_000;

/** For each statement of a change of tables, and for waiting until another instance has made it. */
const MIGRATION_TIMEOUT_MS = 5 * 60_000;

/** PGlite has one connection and runs in this process: operations queue for it, and none can be lost on the way. */
const PGLITE_LIMITS: TimeLimits = { connectMs: 60_000, statementMs: 60_000 };

/**
 * Keeps what the endpoint remembers in PostgreSQL 13 or newer, in a schema `anteroom` of its own. Any number of instances
 * may share it, also behind a pooler in transaction mode. Needs the package `pg`.
 *
 * Rejects with an `Error` that says what to do when the database cannot be reached or cannot be used: a read-only replica,
 * an encoding other than UTF8, a role without the rights. Throws a `RangeError` for a time limit that is none. Later
 * failures of the database reject with an `AnteroomError` with the code `service-unavailable`.
 *
 * @example
 * const store = await createPostgresStore({ connectionString: process.env.DATABASE_URL });
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<ClosableStore> {
  const { connectionString, pool: given, migrate = true } = options;
  if ((connectionString === undefined) === (given === undefined)) {
    throw new TypeError('createPostgresStore needs a connectionString or a pool, and not both.');
  }
  const limits = {
    connectMs: timeLimit('connectTimeoutMs', options.connectTimeoutMs),
    statementMs: timeLimit('statementTimeoutMs', options.statementTimeoutMs),
  };
  const pool = given ?? new pg.Pool({ connectionString, connectionTimeoutMillis: limits.connectMs, keepAlive: true });
  return openStore(pool, limits, migrate, async () => {
    if (pool !== given) await pool.end();
  });
}

export interface PGliteStoreOptions {
  /** A folder that keeps the data, made in its parent when it is missing. Left out, the data is kept in memory and gone with the process. */
  dataDir?: string | undefined;
}

/**
 * Keeps what the endpoint remembers in PGlite, a PostgreSQL within this process: for development, and for a host that is
 * one process. Needs the packages `@electric-sql/pglite` and `pg`.
 *
 * A `dataDir` belongs to one process at a time: this rejects while another one has it open. Opened again in the same
 * process, as by a development server that reloads its modules, it gives a store over the same database, which closes with
 * the last of them. Rejects with an `Error` for a folder that cannot be used.
 *
 * @example
 * const store = await createPGliteStore({ dataDir: './data/anteroom' });
 */
export async function createPGliteStore({ dataDir }: PGliteStoreOptions = {}): Promise<ClosableStore> {
  const { pool, close } = await openFolder(dataDir);
  return openStore(pool, PGLITE_LIMITS, true, close);
}

async function openStore(
  pool: ClientSource,
  limits: TimeLimits,
  mayMigrate: boolean,
  close: () => Promise<void>,
): Promise<ClosableStore> {
  const db = openDatabase(pool, limits);
  const slow = openDatabase(pool, { ...limits, statementMs: MIGRATION_TIMEOUT_MS });
  try {
    await prepareDatabase(db, slow, mayMigrate);
  } catch (error) {
    await close();
    throw error instanceof DatabaseUnavailable ? unreachable(error) : error;
  }
  return { ...sqlStore(db), close };
}

function unreachable({ cause }: DatabaseUnavailable): Error {
  return new Error(
    `The database could not be reached (${reasonOf(cause)}). Check its address, that it runs, and the sign-in.`,
    { cause },
  );
}

/** An address with several IP addresses gives an `AggregateError` without a message. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}

const DAY_MS = 24 * 60 * 60_000;

function timeLimit(name: string, ms: number = DEFAULT_TIMEOUT_MS): number {
  if (Number.isInteger(ms) && ms > 0 && ms <= DAY_MS) return ms;
  throw new RangeError(`${name} is ${ms}. Give a whole number of milliseconds from 1 to ${DAY_MS}.`);
}
