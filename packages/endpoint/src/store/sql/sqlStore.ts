import type { EndpointStore } from '../interface/index.js';
import type { Database } from './database/index.js';
import { inTransaction } from './database/index.js';
import { sqlIdentities } from './sqlIdentities.js';
import { sqlKnocks } from './sqlKnocks.js';
import { sqlRequests } from './sqlRequests.js';
import { sqlRooms } from './sqlRooms.js';

/** An {@link EndpointStore} in SQL. Each operation is one transaction. */
export function sqlStore(db: Database): EndpointStore {
  const names = Object.keys(operations(db)) as (keyof EndpointStore)[];
  const entries = names.map((name) => [
    name,
    (...args: unknown[]) =>
      inTransaction(db, (transaction) => {
        const operation = operations(transaction)[name] as (...args: unknown[]) => Promise<unknown>;
        return operation(...args);
      }),
  ]);
  return Object.fromEntries(entries) as EndpointStore;
}

function operations(db: Database): EndpointStore {
  return { ...sqlIdentities(db), ...sqlRooms(db), ...sqlKnocks(db), ...sqlRequests(db) };
}
