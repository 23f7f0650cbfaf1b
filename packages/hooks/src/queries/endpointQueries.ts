import type { AnteroomError, Knocks, Room, RoomParticipant, RoomsPage, RoomToken } from '@anteroom/contract';
import { environmentManager, infiniteQueryOptions, type QueryKey, queryOptions } from '@tanstack/react-query';
import { NORMAL_MS } from '../requests/pollEveryMs.js';
import { polling } from './polling.js';
import { queryKeys } from '../provider/queryKeys.js';
import { tokenFreshMs, tokenRefetchMs } from '../token/tokenFreshness.js';
import type { Endpoint } from '../provider/useEndpoint.js';

/** How long a token stays in memory after nobody uses it, in milliseconds: the time to change from screen to screen. */
const TOKEN_KEPT_MS = 5_000;

/** How many of a roster an endpoint gives at once, as `@anteroom/endpoint` does. */
const ROSTER_PAGE = 100;

/** Said for each query, as a host's own client may have other defaults. */
function ours({ signIn }: Endpoint) {
  return {
    retry: false,
    // `always`: the browser's word on being offline is often wrong, and says nothing of an endpoint on this machine.
    // Where it is right, the person sees that the endpoint cannot be reached, not an endless `loading`.
    networkMode: 'always',
    throwOnError: false,
    structuralSharing: true,
    // A 401 is reported; `lookAgain` sees when they are back.
    refetchOnMount: () => !signIn.error,
    retryOnMount: () => !signIn.error,
  } as const;
}

export function roomsQuery(endpoint: Endpoint, pageSize: number | undefined) {
  const { client, run } = endpoint;
  return infiniteQueryOptions<RoomsPage, AnteroomError, { pages: RoomsPage[] }, QueryKey, string | undefined>({
    ...ours(endpoint),
    ...polling(endpoint, { requestsFor: (list: { pages: RoomsPage[] }) => list.pages.length }),
    queryKey: queryKeys.roomsBy(endpoint, pageSize),
    queryFn: ({ queryKey, pageParam }) =>
      run(queryKey, (signal) => client.rooms({ cursor: pageParam, limit: pageSize }, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: NORMAL_MS,
  });
}

export function roomQuery(endpoint: Endpoint, roomId: string) {
  const { client, run } = endpoint;
  return queryOptions<Room, AnteroomError>({
    ...ours(endpoint),
    ...polling(endpoint, { roomId }),
    queryKey: queryKeys.room(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.room(roomId, signal)),
    staleTime: NORMAL_MS,
  });
}

export function roomParticipantsQuery(endpoint: Endpoint, roomId: string) {
  const { client, run } = endpoint;
  return queryOptions<RoomParticipant[], AnteroomError>({
    ...ours(endpoint),
    ...polling(endpoint, {
      roomId,
      requestsFor: (people: RoomParticipant[]) => Math.ceil(people.length / ROSTER_PAGE),
    }),
    queryKey: queryKeys.participants(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.participants(roomId, signal)),
    staleTime: NORMAL_MS,
  });
}

export function knocksQuery(endpoint: Endpoint, roomId: string) {
  const { client, run } = endpoint;
  return queryOptions<Knocks, AnteroomError>({
    ...ours(endpoint),
    ...polling(endpoint, { roomId, isDoor: true }),
    queryKey: queryKeys.knocks(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.knocks(roomId, signal)),
    staleTime: NORMAL_MS,
  });
}

export function roomTokenQuery(endpoint: Endpoint, roomId: string) {
  const { client, run, queries, signIn, waitMs } = endpoint;
  const isSignedIn = () => !signIn.error;
  return queryOptions<RoomToken, AnteroomError>({
    ...ours(endpoint),
    queryKey: queryKeys.token(endpoint, roomId),
    queryFn: ({ queryKey }) =>
      run(queryKey, (signal) => client.token(roomId, signal), {
        isInUse: queries.getQueryData(queryKey) !== undefined,
        isPausedOffline: true,
      }),
    // On a server nothing is ever asked, and a timer would only keep the process alive.
    gcTime: environmentManager.isServer() ? Number.POSITIVE_INFINITY : TOKEN_KEPT_MS,
    staleTime: ({ state }) => tokenFreshMs(state, client.clock),
    refetchInterval: ({ state, queryKey }) =>
      state.fetchStatus === 'idle' && tokenRefetchMs(state, client.clock, waitMs(queryKey)),
    // A person in a call may look at another tab for hours.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: isSignedIn,
    refetchOnReconnect: isSignedIn,
  });
}
