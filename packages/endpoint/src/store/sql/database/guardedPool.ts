import type { EventEmitter } from 'node:events';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { columnTypes } from './columnTypes.js';
import { concernsServer, DatabaseUnavailable, sqlStateOf } from './DatabaseUnavailable.js';

/** How long the database may take, in milliseconds. */
export interface TimeLimits {
  /** For a connection: to get a free one of the pool, or to make a new one. */
  connectMs: number;
  /** For one statement. */
  statementMs: number;
}

/** PostgreSQL cancels a statement by itself when it can; a connection is given up only when it stays silent after that. */
const GRACE_MS = 500;

/** SQLSTATE of a statement that exceeded `statement_timeout`. */
const QUERY_CANCELED = '57014';

/** What is needed of a pool of the package `pg`. One without events hears of its clients' errors by itself. */
export type ClientSource = Pick<pg.Pool, 'connect'> & Partial<Pick<EventEmitter, 'on'>>;

/**
 * A pool whose connections may end at any time, whether ours or the host's: every client has an `error` listener from its first
 * moment, every wait has a limit, and failures of the connection reject with {@link DatabaseUnavailable}.
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

const heard = new WeakSet<object>();

/**
 * Listens to a pool or a client, once and for as long as it lives: connections also end while a pool is closing. Without a
 * listener Node would exit; the query at work rejects with the same error anyway, and the pool drops the client.
 */
function listen(source: Pick<ClientSource, 'on'>): void {
  if (heard.has(source)) return;
  heard.add(source);
  source.on?.('error', ignore);
  // A pool emits this before it hands a client out: by the time that its caller has it, the connection may have ended.
  source.on?.('acquire', listen);
}

function ignore(): void {}

async function connected(pool: ClientSource, ms: number): Promise<pg.PoolClient> {
  const connecting = pool.connect();
  try {
    return await within(connecting, ms, 'No connection to the database');
  } catch (error) {
    // One that comes too late goes back.
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
      // After a failed `commit` nobody knows whether it took place; after a time limit the caller has waited long enough.
      const tookTooLong = isLate || sqlStateOf(error) === QUERY_CANCELED;
      failure = new DatabaseUnavailable(error, text !== 'commit' && !tookTooLong);
      throw failure;
    }
  }

  return {
    query: query as PostgresPoolClient['query'],
    // Whatever the connection is still busy with, nobody may get it again.
    release: () => client.release(failure !== undefined),
  };
}

/** PostgreSQL has no NUL in text, and a lone surrogate would be stored as another character without an error. */
function refuseUnstorable(value: unknown): void {
  if (typeof value === 'string' && /\0|\p{Surrogate}/u.test(value)) {
    throw new TypeError(
      'The text holds a NUL or half of a surrogate pair, which PostgreSQL cannot store. Check texts before they are stored.',
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
