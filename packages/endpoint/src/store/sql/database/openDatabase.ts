import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
} from 'kysely';
import { type ClientSource, guardedPool, type TimeLimits } from './guardedPool.js';
import { type Database, SCHEMA, type Tables } from './tables.js';

/** Opens the tables behind a pool. All statements run in transactions that begin with their own settings. */
export function openDatabase(source: ClientSource, limits: TimeLimits): Database {
  const pool = guardedPool(source, limits);
  const dialect = new PostgresDialect({ pool });
  dialect.createDriver = () => new TransactionDriver({ pool }, beginWith(limits.statementMs));
  return new Kysely<Tables>({ dialect }).withSchema(SCHEMA);
}

/** How long a process that froze during a transaction keeps its locks. A process that is only busy is not that slow. */
const IDLE_MS = 60_000;

/**
 * The database, the role or the host's pool may have other settings than the store needs. `set local` ends with the
 * transaction, so it leaves nothing behind in a pooler's server connection. All of it is one message to the server.
 */
function beginWith(statementMs: number): string {
  return [
    'begin isolation level read committed read write',
    `set local statement_timeout = ${statementMs}`,
    'set local lock_timeout = 0', // `statement_timeout` covers waiting for locks
    `set local idle_in_transaction_session_timeout = ${IDLE_MS}`,
    "set local search_path = 'pg_catalog'",
    "set local datestyle = 'ISO'",
    "set local timezone = 'UTC'",
  ].join('; ');
}

class TransactionDriver extends PostgresDriver {
  readonly #begin: string;

  constructor(config: { pool: PostgresPool }, begin: string) {
    super(config);
    this.#begin = begin;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin));
  }
}
