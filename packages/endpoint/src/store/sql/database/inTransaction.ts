import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { DatabaseUnavailable, sqlStateOf } from './DatabaseUnavailable.js';
import type { Database, Tables } from './tables.js';

const ATTEMPTS = 4;
const PAUSE_MS = 20;

/** Serialization failure and deadlock: PostgreSQL rolled back and asks for another attempt. */
const CONFLICTS = ['40001', '40P01'];

/**
 * Runs work in a transaction, again where that is safe: after a conflict, and when the connection was lost before the
 * commit. Work has no effect but on the database.
 */
export async function inTransaction<T>(
  db: Database,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !mayRunAgain(error)) throw error;
      // Each waits for another time, so that two do not meet again.
      await pause(Math.random() * PAUSE_MS * attempt);
    }
  }
}

function mayRunAgain(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return error.mayRunAgain;
  return CONFLICTS.includes(sqlStateOf(error) ?? '');
}
