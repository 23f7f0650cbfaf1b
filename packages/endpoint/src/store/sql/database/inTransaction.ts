import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { DatabaseUnavailable, sqlStateOf } from './DatabaseUnavailable.js';
import type { Database, Tables } from './tables.js';

const ATTEMPTS = 4;
const PAUSE_MS = 20;

/** Serialization failure and deadlock: PostgreSQL rolled back, and a retry can succeed. */
const CONFLICTS = ['40001', '40P01'];

/**
 * Runs work in a transaction. Retries if that is safe: after a conflict, and when the connection was lost before the commit.
 * The work must have no effects outside the database.
 */
export async function inTransaction<T>(
  db: Database,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRetry(error)) throw error;
      // A random delay, so that two transactions do not conflict again.
      await pause(Math.random() * PAUSE_MS * attempt);
    }
  }
}

function mayRetry(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return error.mayRetry;
  return CONFLICTS.includes(sqlStateOf(error) ?? '');
}
