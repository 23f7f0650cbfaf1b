import type { AnteroomError, RoomToken } from '@anteroom/contract';
import { queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { keptMs, queryDefaults } from '../queries/index.js';
import { tokenFreshMs, tokenRefetchMs } from './tokenFreshness.js';

/** How long an unused token stays in memory, in milliseconds: long enough to switch screens. */
const TOKEN_KEPT_MS = 5_000;

export function roomTokenQuery(endpoint: Endpoint, roomId: string) {
  const { client, run, own, waitMs } = endpoint;
  return queryOptions<RoomToken, AnteroomError>({
    ...queryDefaults(endpoint),
    queryKey: queryKeys.token(endpoint, roomId),
    queryFn: ({ queryKey }) =>
      run(queryKey, (signal) => client.issueToken(roomId, signal), {
        isInUse: own.getQueryData(queryKey) !== undefined,
        isPausedOffline: true,
      }),
    gcTime: keptMs(TOKEN_KEPT_MS),
    staleTime: ({ state }) => tokenFreshMs(state, client.clock),
    refetchInterval: ({ state, queryKey }) =>
      state.fetchStatus === 'idle' && tokenRefetchMs(state, client.clock, waitMs(queryKey)),
    // A person in a call may use another tab for hours.
    refetchIntervalInBackground: true,
  });
}
