import type { EventEmitter } from 'node:events';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { columnTypes } from './columnTypes.js';
import { concernsServer, DatabaseUnavailable, sqlStateOf } from './DatabaseUnavailable.js';

/** How long the database may take to respond, in milliseconds. */
export interface TimeLimits {
  /** To get a free connection of the pool, or to open a new one. */
  connectMs: number;
  /** To run one statement. */
  statementMs: number;
}

/** PostgreSQL cancels slow statements itself if it can. A connection is abandoned only if it stays silent after that. */
const GRACE_MS = 500;

/** SQLSTATE of a statement that exceeded `statement_timeout`. */
const QUERY_CANCELED = '57014';

/** The part of a `pg` pool that is used. A pool without events must handle its clients' errors itself. */
export type ClientSource = Pick<pg.Pool, 'connect'> & Partial<Pick<EventEmitter, 'on'>>;

/**
 * Guards a pool, ours or the host's, whose connections may end at any time: every client has an `error` listener from the
 * start, every wait has a limit, and failures of the connection reject with {@link DatabaseUnavailable}.
 */
export function guardedPool(pool: ClientSource, limits: TimeLimits): PostgresPool {
  listen(pool);
  return {
    connect: async () => {
      const client = await connected(pool, limits.connectMs);
      listen(client);
      return guardedClient(client, limits.statementMs);
    },
    end: async () => undefined,
  };
}

const listenedTo = new WeakSet<object>();

/**
 * Adds an `error` listener to a pool or a client, once and permanently: connections also end while a pool is closing.
 * Without a listener Node would exit. The running query rejects with the same error, and the pool drops the client.
 */
function listen(source: Pick<ClientSource, 'on'>): void {
  if (listenedTo.has(source)) return;
  listenedTo.add(source);
  source.on?.('error', ignore);
  // A pool emits this before it returns a client: by the time that the caller has it, the connection may have ended.
  source.on?.('acquire', listen);
}

function ignore(): void {}

async function connected(pool: ClientSource, ms: number): Promise<pg.PoolClient> {
  const connecting = pool.connect();
  try {
    return await within(connecting, ms, 'No connection to the database');
  } catch (error) {
    // A connection that arrives too late is returned to the pool.
    void connecting.then((client) => client.release()).catch(ignore);
    throw new DatabaseUnavailable(error);
  }
}

function guardedClient(client: pg.PoolClient, statementMs: number): PostgresPoolClient {
  let failure: Error | undefined;

  async function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (failure) throw failure;
    values.forEach(refuseUnstorable);
    const running = client.query({ text, values: [...values], types: columnTypes });
    let isLate = false;
    try {
      const result = await within(running, statementMs + GRACE_MS, 'No response from the database', () => {
        isLate = true;
      });
      return result as unknown as PostgresQueryResult<R>;
    } catch (error) {
      const isBoundary = /^(begin|commit|rollback)\b/.test(text);
      if (!isBoundary && !concernsServer(error)) throw error;
      // A failed `commit` may have taken effect, and after a time limit the caller has waited long enough: neither is retried.
      const tookTooLong = isLate || sqlStateOf(error) === QUERY_CANCELED;
      failure = new DatabaseUnavailable(error, text !== 'commit' && !tookTooLong);
      throw failure;
    }
  }

  return {
    query: query as PostgresPoolClient['query'],
    // A connection that failed may still be busy, so it is not reused.
    release: () => client.release(failure !== undefined),
  };
}

/** PostgreSQL can't store NUL, and would store a lone surrogate as another character without an error. */
function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string' && /\0|\p{Surrogate}/u.test(value)) {
    throw new TypeError(
      'The text contains a NUL or half of a surrogate pair, which PostgreSQL cannot store. Validate texts before storing them.',
    );
  }
}

async function within<T>(work: Promise<T>, ms: number, what: string, onLate?: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate?.();
      reject(new Error(`${what} after ${ms} ms.`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
