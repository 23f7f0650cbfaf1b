import type { AnteroomError } from '@anteroom/contract';
import { hashKey, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { subscribeToNetwork } from '../requests/index.js';
import { isOfKind } from './queryKeys.js';

// A host's client may also have the host's queries: everything here is limited to the prefix of one provider.

/** Makes every active query compute its poll interval again. Its timer was set by earlier facts. */
export function resetPolling(clients: readonly QueryClient[], prefix: QueryKey): void {
  for (const { observers } of activeQueries(clients, prefix)) {
    for (const observer of observers) observer.setOptions(observer.options);
  }
}

function activeQueries(clients: readonly QueryClient[], prefix: QueryKey): Query[] {
  return clients.flatMap((client) => client.getQueryCache().findAll({ queryKey: prefix, type: 'active' }));
}

/**
 * Resets polling when the page is hidden or shown, when the network goes or comes back, and when a room or its knocks were
 * loaded.
 */
export function watchPolling(queries: QueryClient, reset: () => void, prefix: QueryKey): () => void {
  const unsubscribeCache = queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey } = event.query;
    if (isOfKind(queryKey, prefix, 'room') || isOfKind(queryKey, prefix, 'knocks')) reset();
  });
  globalThis.document?.addEventListener('visibilitychange', reset);
  const unsubscribeNetwork = subscribeToNetwork(reset);
  return () => {
    unsubscribeCache();
    globalThis.document?.removeEventListener('visibilitychange', reset);
    unsubscribeNetwork();
  };
}

/** Refetches one query that a component uses, to test the endpoint: `first` if that is still in use. */
export function refetchOne(clients: readonly QueryClient[], prefix: QueryKey, first: QueryKey | undefined): void {
  const active = activeQueries(clients, prefix).filter((query) => !query.isDisabled());
  const one = active.find(({ queryHash }) => first && queryHash === hashKey(first)) ?? active[0];
  if (!one) return;
  const predicate = (query: Query) => query === one;
  for (const client of clients) {
    void client.refetchQueries({ queryKey: prefix, type: 'active', predicate }, { cancelRefetch: false });
  }
}

/** Removes every token from memory. Components that use one get the error. */
export function forgetTokens(queries: QueryClient, prefix: QueryKey, error: AnteroomError): void {
  for (const query of queries.getQueryCache().findAll({ queryKey: prefix })) {
    if (!isOfKind(query.queryKey, prefix, 'token')) continue;
    query.setState({ data: undefined, dataUpdatedAt: 0, status: 'error', error, errorUpdatedAt: Date.now() });
  }
}

/** Removes the provider's queries and mutations. */
export async function forgetQueries(queries: QueryClient, prefix: QueryKey): Promise<void> {
  // Cancel first: a query that is removed while it fetches would set its five-minute timer once more. `silent`, so that a
  // caller who waits for a token gets an error instead of the previous token.
  await queries.cancelQueries({ queryKey: prefix }, { silent: true });
  queries.removeQueries({ queryKey: prefix });
  const mutations = queries.getMutationCache();
  for (const mutation of mutations.findAll({ mutationKey: prefix })) {
    mutation.destroy();
    mutations.remove(mutation);
  }
}
