import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Writes a mutation's response into cached data. Does nothing without cached data.
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
  queries.setQueriesData<T>({ queryKey }, (cached) => cached && merge(cached));
}

/** Refetches the queries that are in use, and marks the others as stale. */
export function invalidateQueries(queries: QueryClient, ...queryKeys: QueryKey[]): void {
  for (const queryKey of queryKeys) void queries.invalidateQueries({ queryKey });
}
