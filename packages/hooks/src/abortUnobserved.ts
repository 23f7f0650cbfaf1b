import { hashKey, type QueryCache, type QueryKey } from '@tanstack/react-query';

/**
 * Ends the request of a query that nobody looks at any more, and gives the signals for that.
 *
 * TanStack Query could do this by the `signal` that it hands to a query function. But once that signal was read, the
 * query is cancelled in the very moment in which its last observer leaves, and StrictMode's mount, unmount, mount would
 * ask twice. So its signal is never read. Here, a query gets until the next macrotask for an observer to come back:
 * StrictMode's remount happens within the same task.
 *
 * @returns the signal for a query's next request; the one before it, if it still runs, is aborted
 */
export function abortUnobserved(cache: QueryCache): (queryKey: QueryKey) => AbortSignal {
  const requests = new Map<string, AbortController>();

  function abort(queryHash: string) {
    requests.get(queryHash)?.abort();
    requests.delete(queryHash);
  }

  cache.subscribe(({ type, query }) => {
    if (type === 'removed') abort(query.queryHash);
    if (type !== 'observerRemoved' || query.getObserversCount() > 0) return;
    setTimeout(() => {
      if (query.getObserversCount() > 0) return;
      // First the query, so that the abort is no failure of it: its state is as before the request.
      void query.cancel({ revert: true });
      if (cache.get(query.queryHash) === query) abort(query.queryHash);
    });
  });

  return (queryKey) => {
    const queryHash = hashKey(queryKey);
    abort(queryHash);
    const request = new AbortController();
    requests.set(queryHash, request);
    return request.signal;
  };
}
