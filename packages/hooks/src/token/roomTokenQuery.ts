import type { AnteroomError, RoomToken } from '@anteroom/contract';
import { environmentManager, queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { queryDefaults } from '../queries/index.js';
import { tokenFreshMs, tokenRefetchMs } from './tokenFreshness.js';

/** How long an unused token stays in memory, in milliseconds: long enough to switch screens. */
const TOKEN_KEPT_MS = 5_000;

export function roomTokenQuery(endpoint: Endpoint, roomId: string) {
  const { client, run, queries, signIn, waitMs } = endpoint;
  const isSignedIn = () => !signIn.error;
  return queryOptions<RoomToken, AnteroomError>({
    ...queryDefaults(endpoint),
    queryKey: queryKeys.token(endpoint, roomId),
    queryFn: ({ queryKey }) =>
      run(queryKey, (signal) => client.issueToken(roomId, signal), {
        isInUse: queries.getQueryData(queryKey) !== undefined,
        isPausedOffline: true,
      }),
    // A server never sends a request, and a timer would only keep its process alive.
    gcTime: environmentManager.isServer() ? Number.POSITIVE_INFINITY : TOKEN_KEPT_MS,
    staleTime: ({ state }) => tokenFreshMs(state, client.clock),
    refetchInterval: ({ state, queryKey }) =>
      state.fetchStatus === 'idle' && tokenRefetchMs(state, client.clock, waitMs(queryKey)),
    // A person in a call may use another tab for hours.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: isSignedIn,
    refetchOnReconnect: isSignedIn,
  });
}
