import type { ClosableStore } from '../interface/index.js';
import { type ClientSource, DatabaseUnavailable, openDatabase, type TimeLimits } from './database/index.js';
import { prepareDatabase } from './schema/index.js';
import { sqlStore } from './sqlStore.js';

/** For each statement that changes the tables, and for waiting until another instance has changed them. */
const MIGRATION_TIMEOUT_MS = 5 * 60_000;

/** Opens a store over a pool. Rejects with an `Error` that says what to do, after closing the pool. */
export async function openSqlStore(
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
    `The database could not be reached (${reasonOf(cause)}). Check its address, that it is running, and the credentials.`,
    { cause },
  );
}

/** A host name with several IP addresses gives an `AggregateError` without a message. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
