import type { AnteroomError, Knocks, Room, RoomParticipant, RoomsPage, RoomToken } from '@anteroom/contract';
import { environmentManager, infiniteQueryOptions, type QueryKey, queryOptions } from '@tanstack/react-query';
import { tokenFreshMs, tokenRefetchMs } from './tokenFreshness.js';
import type { Endpoint } from './useEndpoint.js';

/** How long an answer about a room is shown without asking again, in milliseconds. */
const ROOM_FRESH_MS = 30_000;

/** How long a token stays in memory after nobody uses it, in milliseconds: the time to change from screen to screen. */
const TOKEN_KEPT_MS = 5_000;

/** The key of every list of rooms, whatever the size of its pages. */
export const roomsKey = ({ scope }: Endpoint): QueryKey => [...scope, 'rooms'];

export function roomsQuery(endpoint: Endpoint, pageSize: number | undefined) {
  const { client, run } = endpoint;
  return infiniteQueryOptions<RoomsPage, AnteroomError, { pages: RoomsPage[] }, QueryKey, string | undefined>({
    queryKey: [...roomsKey(endpoint), pageSize ?? null],
    queryFn: ({ queryKey, pageParam }) =>
      run(queryKey, (signal) => client.rooms({ cursor: pageParam, limit: pageSize }, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: ROOM_FRESH_MS,
  });
}

export function roomQuery({ scope, client, run }: Endpoint, roomId: string) {
  return queryOptions<Room, AnteroomError>({
    queryKey: [...scope, 'room', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.room(roomId, signal)),
    staleTime: ROOM_FRESH_MS,
  });
}

export function roomParticipantsQuery({ scope, client, run }: Endpoint, roomId: string) {
  return queryOptions<RoomParticipant[], AnteroomError>({
    queryKey: [...scope, 'participants', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.participants(roomId, signal)),
    staleTime: ROOM_FRESH_MS,
  });
}

export function knocksQuery({ scope, client, run }: Endpoint, roomId: string) {
  return queryOptions<Knocks, AnteroomError>({
    queryKey: [...scope, 'knocks', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.knocks(roomId, signal)),
    staleTime: ROOM_FRESH_MS,
  });
}

export function roomTokenQuery({ scope, client, run }: Endpoint, roomId: string) {
  return queryOptions<RoomToken, AnteroomError>({
    queryKey: [...scope, 'token', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.token(roomId, signal)),
    // On a server nothing is ever asked, and a timer would only keep the process alive.
    gcTime: environmentManager.isServer() ? Number.POSITIVE_INFINITY : TOKEN_KEPT_MS,
    staleTime: ({ state }) => tokenFreshMs(state, client.clock),
    refetchInterval: ({ state }) => tokenRefetchMs(state, client.clock),
    // A person in a call may look at another tab for hours.
    refetchIntervalInBackground: true,
  });
}
