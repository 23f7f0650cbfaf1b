import pg from 'pg';
import type { ClosableStore } from '../interface/index.js';
import { openSqlStore } from './openSqlStore.js';

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:5432/database`. Set either this or `pool`. */
  connectionString?: string | undefined;
  /** Your own pool of the package `pg`: `close()` leaves it open. */
  pool?: pg.Pool | undefined;
  /**
   * Whether to create the tables, or migrate them to this version, first. Default `true`. Use `false` if the connection
   * may not change tables, and open a store that may in a deployment step.
   */
  migrate?: boolean | undefined;
  /**
   * How long an operation waits for a connection, in milliseconds: for a free one of the pool, or for the server to accept
   * a new one. After that the endpoint responds with 503. Default 5000.
   */
  connectTimeoutMs?: number | undefined;
  /**
   * How long one statement may take, in milliseconds, including waiting for locks. After that the endpoint responds with
   * 503. Default 5000.
   */
  statementTimeoutMs?: number | undefined;
}

const DEFAULT_TIMEOUT_MS = 5_000;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Stores what the endpoint remembers in PostgreSQL 13 or newer, in a separate schema `anteroom`. Any number of instances
 * may share it, also behind a pooler in transaction mode. Needs the package `pg`.
 *
 * Rejects with an `Error` that says what to do when the database can't be reached or used: a read-only replica, an
 * encoding other than UTF8, a role without the required privileges. Throws a `RangeError` for an invalid time limit.
 * Later failures of the database reject with an `AnteroomError` with the code `service-unavailable`.
 *
 * @example
 * const store = await createPostgresStore({ connectionString: process.env.DATABASE_URL });
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<ClosableStore> {
  const { connectionString, pool: given, migrate = true } = options;
  if ((connectionString === undefined) === (given === undefined)) {
    throw new TypeError('createPostgresStore needs either a connectionString or a pool.');
  }
  const limits = {
    connectMs: timeLimit('connectTimeoutMs', options.connectTimeoutMs),
    statementMs: timeLimit('statementTimeoutMs', options.statementTimeoutMs),
  };
  const pool = given ?? new pg.Pool({ connectionString, connectionTimeoutMillis: limits.connectMs, keepAlive: true });
  return openSqlStore(pool, limits, migrate, async () => {
    if (pool !== given) await pool.end();
  });
}

function timeLimit(name: string, ms: number = DEFAULT_TIMEOUT_MS): number {
  if (Number.isInteger(ms) && ms > 0 && ms <= DAY_MS) return ms;
  throw new RangeError(`${name} is ${ms}. Use a whole number of milliseconds from 1 to ${DAY_MS}.`);
}
