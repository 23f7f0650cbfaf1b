import type { AnteroomError } from '@anteroom/contract';
import { type QueryKey, type RefetchOptions, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useEndpoint } from '../provider/useEndpoint.js';
import { useLatest } from '../react/useLatest.js';

/** What every state of a result has. */
export interface Asking {
  /** Whether a request is under way, the first or a later one. */
  isFetching: boolean;
  /**
   * Asks again, for a person who presses a button: at once, whatever `Retry-After` says. A request that has been under way
   * for less than 5 seconds is waited for, one that takes longer is given up. Stays the same function for as long as the
   * component is mounted.
   */
  retry: () => void;
}

/** Not asked for, because `enabled` is `false`. */
export interface Idle extends Asking {
  status: 'idle';
  error?: undefined;
  staleBecause?: undefined;
}

/** There is no answer yet. */
export interface Loading extends Asking {
  status: 'loading';
  error?: undefined;
  staleBecause?: undefined;
}

/** The request failed, and there is no earlier answer to show. */
export interface Failed extends Asking {
  status: 'error';
  error: AnteroomError;
  staleBecause?: undefined;
}

/** There is an answer. `error` says why it could not be brought up to date the last time. */
export interface Ready extends Asking {
  status: 'ready';
  error?: AnteroomError | undefined;
  /**
   * What to tell the person about an answer that may be out of date: two polls in a row were missed, or nobody is signed in
   * any more (`unauthenticated`). It goes by itself.
   */
  staleBecause?: AnteroomError | undefined;
}

/** What TanStack Query's hooks say of a query. */
interface QueryState<T> {
  data: T | undefined;
  error: AnteroomError | null;
  isFetching: boolean;
  isEnabled: boolean;
  refetch: (options: RefetchOptions) => unknown;
}

/**
 * A query of the endpoint, as a union of its states.
 *
 * @param show names the answer, as in `(room) => ({ room })`
 */
export function useEndpointQuery<T, Shown extends object>(
  options: UseQueryOptions<T, AnteroomError>,
  show: (answer: T) => Shown,
): Idle | Loading | Failed | (Ready & Shown) {
  return useQueryResult(options.queryKey, useQuery(options, useEndpoint().queries), show);
}

/** The union for what one of TanStack Query's own hooks gave. */
export function useQueryResult<T, Shown extends object>(
  queryKey: QueryKey,
  { data, error, isFetching, isEnabled, refetch }: QueryState<T>,
  show: (answer: T) => Shown,
): Idle | Loading | Failed | (Ready & Shown) {
  const endpoint = useEndpoint();
  const staleBecause = useSyncExternalStore(
    endpoint.subscribe,
    () => endpoint.staleBecause(queryKey),
    () => undefined,
  );
  const latest = useLatest({ endpoint, queryKey });
  const retry = useCallback(() => {
    const { endpoint: current, queryKey: key } = latest.current;
    current.liftQuiet(key);
    current.giveUpHanging(key);
    void refetch({ cancelRefetch: false });
  }, [refetch, latest]);
  const asking: Asking = { isFetching, retry };

  if (data !== undefined) return { ...asking, status: 'ready', error: error ?? undefined, staleBecause, ...show(data) };
  const isAsked = isEnabled || isFetching;
  // The same page while it is looked again whether somebody is signed in.
  if (isAsked && endpoint.signIn.error) return { ...asking, status: 'error', error: endpoint.signIn.error };
  if (error) return { ...asking, status: 'error', error };
  return { ...asking, status: isAsked ? 'loading' : 'idle' };
}
