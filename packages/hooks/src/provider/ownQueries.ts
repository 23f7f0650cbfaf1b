import type { AnteroomError } from '@anteroom/contract';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { subscribeToNetwork } from '../requests/network.js';
import { isOfKind } from './queryKeys.js';

/** Has every query look anew at how often it is asked: its timer was set by what was known then. */
export function reconsiderPolling(queries: QueryClient, prefix: QueryKey): void {
  for (const { observers } of queries.getQueryCache().findAll({ queryKey: prefix, type: 'active' })) {
    for (const observer of observers) observer.setOptions(observer.options);
  }
}

/** Reconsiders when the page is hidden or seen, the network goes or comes, and when a room or its knocks are known anew. */
export function watchPolling(queries: QueryClient, prefix: QueryKey): () => void {
  const reconsider = () => reconsiderPolling(queries, prefix);
  const stopWatching = queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { queryKey } = event.query;
    if (isOfKind(queryKey, prefix, 'room') || isOfKind(queryKey, prefix, 'knocks')) reconsider();
  });
  document.addEventListener('visibilitychange', reconsider);
  const unsubscribe = subscribeToNetwork(reconsider);
  return () => {
    stopWatching();
    document.removeEventListener('visibilitychange', reconsider);
    unsubscribe();
  };
}

/** Asks for one thing that somebody looks at, to see what the endpoint says by now: `first`, if anybody still looks at it. */
export function askOneAgain(queries: QueryClient, prefix: QueryKey, first: QueryKey | undefined): void {
  const asked = queries
    .getQueryCache()
    .findAll({ queryKey: prefix, type: 'active', predicate: (query) => !query.isDisabled() });
  const one = asked.find(({ queryHash }) => first && queryHash === hashKey(first)) ?? asked[0];
  if (!one) return;
  void queries.refetchQueries({ queryKey: one.queryKey, exact: true, type: 'active' }, { cancelRefetch: false });
}

/** Takes every token out of memory. Whoever shows one is told why. */
export function forgetTokens(queries: QueryClient, prefix: QueryKey, error: AnteroomError): void {
  for (const query of queries.getQueryCache().findAll({ queryKey: prefix })) {
    if (!isOfKind(query.queryKey, prefix, 'token')) continue;
    query.setState({ data: undefined, dataUpdatedAt: 0, status: 'error', error, errorUpdatedAt: Date.now() });
  }
}

/** Forgets what is ours; a host's client may hold the host's own. */
export async function forgetQueries(queries: QueryClient, prefix: QueryKey): Promise<void> {
  // Cancelled first: a query that is removed while it fetches sets its five-minute timer once more. `silent`, so that
  // whoever waits for a token gets an error and not the token from before.
  await queries.cancelQueries({ queryKey: prefix }, { silent: true });
  queries.removeQueries({ queryKey: prefix });
  const changes = queries.getMutationCache();
  for (const change of changes.findAll({ mutationKey: prefix })) {
    change.destroy();
    changes.remove(change);
  }
}
