import type { AnteroomError } from '@anteroom/contract';
import {
  type QueryClient,
  type QueryKey,
  type RefetchOptions,
  type UseQueryOptions,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useEndpoint } from '../provider/index.js';
import { useLatest } from '../react/index.js';

/** The part that all states of a query share. */
export interface QueryBase {
  /** Whether a request is in progress, the first or a later one. */
  isFetching: boolean;
  /**
   * Requests the data again, for a button: at once, regardless of `Retry-After`. If a request has been in progress for less
   * than 5 seconds, its response is used; a longer one is canceled. The function stays the same for as long as the component
   * is mounted.
   */
  retry: () => void;
}

/** Not requested, because `enabled` is `false`. */
export interface Idle extends QueryBase {
  status: 'idle';
  error?: undefined;
  staleBecause?: undefined;
}

/** There is no data yet. */
export interface Loading extends QueryBase {
  status: 'loading';
  error?: undefined;
  staleBecause?: undefined;
}

/** The request failed, and there is no cached data. */
export interface Failed extends QueryBase {
  status: 'error';
  error: AnteroomError;
  staleBecause?: undefined;
}

/** There is data. `error` is set if the last update failed. */
export interface Ready extends QueryBase {
  status: 'ready';
  error?: AnteroomError | undefined;
  /**
   * Why the data may be out of date, to tell the person: two polls in a row failed, or nobody is signed in any more
   * (`unauthenticated`). It is cleared automatically.
   */
  staleBecause?: AnteroomError | undefined;
}

/** The part of TanStack Query's result that is used here. */
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
 * @param show names the data, as in `(room) => ({ room })`
 * @param client Default: the client of the endpoint's queries.
 */
export function useEndpointQuery<T, Shown extends object>(
  options: UseQueryOptions<T, AnteroomError>,
  show: (data: T) => Shown,
  client?: QueryClient,
): Idle | Loading | Failed | (Ready & Shown) {
  const { queries } = useEndpoint();
  return useQueryResult(options.queryKey, useQuery(options, client ?? queries), show);
}

/** The union of states for a result of TanStack Query's hooks. */
export function useQueryResult<T, Shown extends object>(
  queryKey: QueryKey,
  { data, error, isFetching, isEnabled, refetch }: QueryState<T>,
  show: (data: T) => Shown,
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
  const base: QueryBase = { isFetching, retry };

  if (data !== undefined) return { ...base, status: 'ready', error: error ?? undefined, staleBecause, ...show(data) };
  const isRequested = isEnabled || isFetching;
  // Stays an error while `pollSignIn` refetches the query.
  if (isRequested && endpoint.signIn.error) return { ...base, status: 'error', error: endpoint.signIn.error };
  if (error) return { ...base, status: 'error', error };
  return { ...base, status: isRequested ? 'loading' : 'idle' };
}
