import { hashKey, type QueryCache, type QueryCacheNotifyEvent, type QueryKey } from '@tanstack/react-query';

/** The running requests of one provider's queries. */
export interface RunningRequests {
  /** The signal for a query's next request. Aborts the previous request if it is still running. */
  signalFor(queryKey: QueryKey): AbortSignal;
  /** How long a query's request has been running, with its retries, in milliseconds; 0 without a request. */
  ageMs(queryHash: string): number;
  /** A request has ended: its signal is not aborted any more. */
  done(queryKey: QueryKey, signal: AbortSignal): void;
  abortAll(reason: unknown): void;
  /** Starts to end requests that nobody waits for. Returns a function that stops it. */
  watch(): () => void;
}

/**
 * Issues the signals of requests, and ends the request of a query that no component uses any more.
 *
 * TanStack Query passes a `signal` to a query function. But once that signal has been read, a query is canceled as soon as
 * its last observer leaves, so that StrictMode's mount, unmount, mount would send two requests. Therefore its signal is never
 * read. Here, an observer may come back until the next macrotask: StrictMode remounts within the same task.
 */
export function createRunningRequests(caches: readonly QueryCache[]): RunningRequests {
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
    watch() {
      const unsubscribe = caches.map((cache) => cache.subscribe((event) => noticeLeft(cache, event)));
      return () => {
        for (const stop of unsubscribe) stop();
      };
    },
  };

  function noticeLeft(cache: QueryCache, { type, query }: QueryCacheNotifyEvent) {
    // A host's own client also has the host's queries.
    if (!requests.has(query.queryHash)) return;
    if (type === 'removed') abort(query.queryHash);
    if (type !== 'observerRemoved' || query.getObserversCount() > 0) return;
    setTimeout(() => {
      if (query.getObserversCount() > 0) return;
      // The query first, so that the abort isn't a failure of the query: its state stays as before the request.
      void query.cancel({ revert: true });
      if (cache.get(query.queryHash) === query) abort(query.queryHash);
    });
  }
}
