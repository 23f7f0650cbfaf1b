import { hashKey, type QueryCache, type QueryKey } from '@tanstack/react-query';

/** The requests that run for the queries of one provider. */
export interface RunningRequests {
  /** The signal for a query's next request; the one before it, if it still runs, is aborted. */
  signalFor(queryKey: QueryKey): AbortSignal;
  /** For how long a query's request has run, with its tries, in milliseconds; 0 for none. */
  ageMs(queryHash: string): number;
  /** A request is over: its signal is not aborted any more. */
  done(queryKey: QueryKey, signal: AbortSignal): void;
  abortAll(reason: unknown): void;
  /** Begins to end the requests that nobody waits for. Returns how to stop that. */
  watch(): () => void;
}

/**
 * Ends the request of a query that nobody looks at any more, and gives the signals for that.
 *
 * TanStack Query could do this by the `signal` that it hands to a query function. But once that signal was read, the
 * query is cancelled in the very moment in which its last observer leaves, and StrictMode's mount, unmount, mount would
 * ask twice. So its signal is never read. Here, a query gets until the next macrotask for an observer to come back:
 * StrictMode's remount happens within the same task.
 */
export function createRunningRequests(cache: QueryCache): RunningRequests {
  const requests = new Map<string, { controller: AbortController; since: number }>();

  function abort(queryHash: string, reason?: unknown) {
    requests.get(queryHash)?.controller.abort(reason);
    requests.delete(queryHash);
  }

  return {
    signalFor(queryKey) {
      const queryHash = hashKey(queryKey);
      abort(queryHash);
      const controller = new AbortController();
      requests.set(queryHash, { controller, since: performance.now() });
      return controller.signal;
    },
    ageMs(queryHash) {
      const request = requests.get(queryHash);
      return request ? performance.now() - request.since : 0;
    },
    done(queryKey, signal) {
      const queryHash = hashKey(queryKey);
      if (requests.get(queryHash)?.controller.signal === signal) requests.delete(queryHash);
    },
    abortAll(reason) {
      for (const queryHash of [...requests.keys()]) abort(queryHash, reason);
    },
    watch: () =>
      cache.subscribe(({ type, query }) => {
        // A host's own client has queries of the host's too.
        if (!requests.has(query.queryHash)) return;
        if (type === 'removed') abort(query.queryHash);
        if (type !== 'observerRemoved' || query.getObserversCount() > 0) return;
        setTimeout(() => {
          if (query.getObserversCount() > 0) return;
          // First the query, so that the abort is no failure of it: its state is as before the request.
          void query.cancel({ revert: true });
          if (cache.get(query.queryHash) === query) abort(query.queryHash);
        });
      }),
  };
}
