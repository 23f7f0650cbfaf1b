import type { AnteroomError, RoomParticipant } from '@anteroom/contract';
import { queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { polling, queryDefaults } from '../queries/index.js';
import { NORMAL_POLL_MS } from '../requests/index.js';

/** The size of a roster's pages in `@anteroom/endpoint`. */
const ROSTER_PAGE = 100;

export function roomParticipantsQuery(endpoint: Endpoint, roomId: string) {
  const { client, run } = endpoint;
  return queryOptions<RoomParticipant[], AnteroomError>({
    ...queryDefaults(endpoint),
    ...polling(endpoint, {
      roomId,
      requestsFor: (people: RoomParticipant[]) => Math.ceil(people.length / ROSTER_PAGE),
    }),
    queryKey: queryKeys.participants(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.listAllParticipants(roomId, signal)),
    staleTime: NORMAL_POLL_MS,
  });
}
