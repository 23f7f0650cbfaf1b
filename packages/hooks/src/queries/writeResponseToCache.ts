import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Puts what a change's answer says into what is known, unless nothing is.
 *
 * @param merge makes the new from the known
 */
export async function takeAnswer<T>(queries: QueryClient, queryKey: QueryKey, merge: (known: T) => T): Promise<void> {
  // An answer that is on its way was asked for before the change: it would show the old once more.
  await queries.cancelQueries({ queryKey });
  queries.setQueriesData<T>({ queryKey }, (known) => known && merge(known));
}

/** Asks anew for all that somebody looks at, and lets the rest be asked when somebody does. */
export function bringUpToDate(queries: QueryClient, ...queryKeys: QueryKey[]): void {
  for (const queryKey of queryKeys) void queries.invalidateQueries({ queryKey });
}
