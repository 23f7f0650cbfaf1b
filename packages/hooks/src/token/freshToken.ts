import type { RoomToken } from '@anteroom/contract';
import { CancelledError, QueryObserver } from '@tanstack/react-query';
import type { Endpoint } from '../provider/index.js';
import { untilAborted } from '../requests/index.js';
import type { roomTokenQuery } from './roomTokenQuery.js';

/**
 * Requests a token, or shares the request that is in progress.
 *
 * @throws the reason of `signal`, or an `AbortError` if the provider is unmounted
 */
export async function freshToken(
  { own, liftQuiet }: Pick<Endpoint, 'own' | 'liftQuiet'>,
  query: ReturnType<typeof roomTokenQuery>,
  signal?: AbortSignal,
): Promise<RoomToken> {
  signal?.throwIfAborted();
  liftQuiet(query.queryKey);
  // Observe the query like a component does: the request ends when nobody observes it any more.
  const stopObserving = new QueryObserver(own, { ...query, enabled: false }).subscribe(() => {});
  try {
    return await untilAborted(own.query({ ...query, staleTime: 0 }), signal);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    throw new DOMException('The token request was canceled because <AnteroomProvider> was unmounted.', 'AbortError');
  } finally {
    stopObserving();
  }
}
