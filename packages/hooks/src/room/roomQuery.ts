import type { AnteroomError, Room } from '@anteroom/contract';
import { queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { polling, queryDefaults } from '../queries/index.js';
import { NORMAL_POLL_MS } from '../requests/index.js';

export function roomQuery(endpoint: Endpoint, roomId: string, isAwaited?: boolean) {
  const { client, run } = endpoint;
  return queryOptions<Room, AnteroomError>({
    ...queryDefaults(endpoint),
    ...polling(endpoint, { roomId, isAwaited }),
    queryKey: queryKeys.room(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.readRoom(roomId, signal)),
    staleTime: NORMAL_POLL_MS,
  });
}
