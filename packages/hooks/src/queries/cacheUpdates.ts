import { hashKey, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query';

// A query is found by the hash of its key, never by an exact `queryKey`: TanStack Query would call the `queryKeyHashFn` of each of
// the host's own queries with our key.

/** The data of one query; `undefined` if there is none. */
export function cachedData<T>(queries: QueryClient, queryKey: QueryKey): T | undefined {
  return queries.getQueryCache().get<T>(hashKey(queryKey))?.state.data;
}

/**
 * Writes a mutation's response into cached data. A query that is still without data is requested again.
 *
 * @param merge returns the new data
 */
export async function writeResponseToCache<T>(
  queries: QueryClient,
  queryKey: QueryKey,
  merge: (cached: T) => T,
): Promise<void> {
  // A request from before the mutation would bring back the old data.
  await queries.cancelQueries({ queryKey });
  for (const query of queries.getQueryCache().findAll({ queryKey }) as Query<T>[]) {
    if (query.state.data !== undefined) query.setData(merge(query.state.data), { manual: true });
  }
  void queries.refetchQueries({ queryKey, type: 'active', predicate: ({ state }) => state.data === undefined });
}

/** Refetches the queries that are in use, and marks the others as stale. */
export function invalidateQueries(queries: QueryClient, ...queryKeys: QueryKey[]): void {
  for (const queryKey of queryKeys) {
    // TanStack Query would use the response to a first request that is under way, which may be from before the mutation.
    void queries.cancelQueries({ queryKey, predicate: ({ state }) => state.data === undefined });
    void queries.invalidateQueries({ queryKey });
  }
}
