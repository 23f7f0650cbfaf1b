import { AnteroomError } from '@anteroom/contract';

const RETRY_AFTER_MS = 1_000;

/** The database cannot be reached, ended the connection, or exceeded a time limit. The endpoint responds with 503. */
export class DatabaseUnavailable extends AnteroomError {
  /** Whether the transaction may be retried: it was certainly rolled back, and it did not take long. */
  readonly mayRetry: boolean;

  constructor(cause: unknown, mayRetry = false) {
    super('service-unavailable', 'The database is not responding. Try again in a moment.', {
      cause,
      retryAfterMs: RETRY_AFTER_MS,
    });
    this.mayRetry = mayRetry;
  }
}

/** The SQLSTATE of an error that PostgreSQL or a pooler sent; `undefined` for an error of the connection. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Whether an error concerns the connection or the server rather than the statement: connection lost (class 08), out of
 * resources (53), shut down or canceled by a time limit (57), disk failure (58), terminated for being idle in a transaction
 * (25P03), or writing to a server that became a read-only replica (25006).
 */
export function concernsServer(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === undefined || /^(08|53|57|58)/.test(state) || ['25006', '25P03'].includes(state);
}
