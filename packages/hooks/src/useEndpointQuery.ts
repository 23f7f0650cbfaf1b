import type { AnteroomError } from '@anteroom/contract';
import { type RefetchOptions, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEndpoint } from './useEndpoint.js';

/** What every state of a result has. */
export interface Asking {
  /** Whether a request is under way, the first or a later one. */
  isFetching: boolean;
  /** Asks again, unless a request is under way. Stays the same function for as long as the component is mounted. */
  retry: () => void;
}

/** Not asked for, because `enabled` is `false`. */
export interface Idle extends Asking {
  status: 'idle';
  error?: undefined;
}

/** There is no answer yet. */
export interface Loading extends Asking {
  status: 'loading';
  error?: undefined;
}

/** The request failed, and there is no earlier answer to show. */
export interface Failed extends Asking {
  status: 'error';
  error: AnteroomError;
}

/** There is an answer. `error` says why it could not be brought up to date. */
export interface Ready extends Asking {
  status: 'ready';
  error?: AnteroomError | undefined;
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
  return useQueryResult(useQuery(options, useEndpoint().queries), show);
}

/** The union for what one of TanStack Query's own hooks gave. */
export function useQueryResult<T, Shown extends object>(
  { data, error, isFetching, isEnabled, refetch }: QueryState<T>,
  show: (answer: T) => Shown,
): Idle | Loading | Failed | (Ready & Shown) {
  // A second press of a retry button waits for the request of the first.
  const retry = useCallback(() => void refetch({ cancelRefetch: false }), [refetch]);
  const asking: Asking = { isFetching, retry };

  if (data !== undefined) return { ...asking, status: 'ready', error: error ?? undefined, ...show(data) };
  if (error) return { ...asking, status: 'error', error };
  return { ...asking, status: isEnabled || isFetching ? 'loading' : 'idle' };
}
