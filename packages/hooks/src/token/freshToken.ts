import type { RoomToken } from '@anteroom/contract';
import { CancelledError, QueryObserver } from '@tanstack/react-query';
import type { roomTokenQuery } from '../queries/endpointQueries.js';
import { untilAborted } from '../requests/untilAborted.js';
import type { Endpoint } from '../provider/useEndpoint.js';

/**
 * A token from a request that begins now, or from the one that is under way.
 *
 * @throws the reason of `signal`, or an `AbortError` when the provider is unmounted meanwhile
 */
export async function freshToken(
  { queries, liftQuiet }: Pick<Endpoint, 'queries' | 'liftQuiet'>,
  query: ReturnType<typeof roomTokenQuery>,
  signal?: AbortSignal,
): Promise<RoomToken> {
  signal?.throwIfAborted();
  liftQuiet(query.queryKey);
  // Whoever waits here looks at the query as a component does: the request ends when the last of both is gone.
  const stopObserving = new QueryObserver(queries, { ...query, enabled: false }).subscribe(() => {});
  try {
    return await untilAborted(queries.query({ ...query, staleTime: 0 }), signal);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    throw new DOMException('The token is no longer asked for: <AnteroomProvider> was unmounted.', 'AbortError');
  } finally {
    stopObserving();
  }
}
