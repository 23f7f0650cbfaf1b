import type { AnteroomError, Room, RoomParticipant, RoomToken } from '@anteroom/contract';
import { environmentManager, queryOptions } from '@tanstack/react-query';
import { tokenFreshMs, tokenRefetchMs } from './tokenFreshness.js';
import type { Endpoint } from './useEndpoint.js';

/** How long an answer about a room is shown without asking again, in milliseconds. */
const ROOM_FRESH_MS = 30_000;

/** How long a token stays in memory after nobody uses it, in milliseconds: the time to change from screen to screen. */
const TOKEN_KEPT_MS = 5_000;

export function roomQuery({ url, client, run }: Endpoint, roomId: string) {
  return queryOptions<Room, AnteroomError>({
    queryKey: [url, 'room', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.room(roomId, signal)),
    staleTime: ROOM_FRESH_MS,
  });
}

export function roomParticipantsQuery({ url, client, run }: Endpoint, roomId: string) {
  return queryOptions<RoomParticipant[], AnteroomError>({
    queryKey: [url, 'participants', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.participants(roomId, signal)),
    staleTime: ROOM_FRESH_MS,
  });
}

export function roomTokenQuery({ url, client, run }: Endpoint, roomId: string) {
  return queryOptions<RoomToken, AnteroomError>({
    queryKey: [url, 'token', roomId],
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.token(roomId, signal)),
    // On a server nothing is ever asked, and a timer would only keep the process alive.
    gcTime: environmentManager.isServer() ? Number.POSITIVE_INFINITY : TOKEN_KEPT_MS,
    staleTime: ({ state }) => tokenFreshMs(state, client.clock),
    refetchInterval: ({ state }) => tokenRefetchMs(state, client.clock),
    // A person in a call may look at another tab for hours.
    refetchIntervalInBackground: true,
  });
}
