import type { AnteroomError, Knocks } from '@anteroom/contract';
import { queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { polling, queryDefaults } from '../queries/index.js';
import { NORMAL_POLL_MS } from '../requests/index.js';

export function knocksQuery(endpoint: Endpoint, roomId: string) {
  const { client, run } = endpoint;
  return queryOptions<Knocks, AnteroomError>({
    ...queryDefaults(endpoint),
    ...polling(endpoint, { roomId, isKnockList: true }),
    queryKey: queryKeys.knocks(endpoint, roomId),
    queryFn: ({ queryKey }) => run(queryKey, (signal) => client.listKnocks(roomId, signal)),
    staleTime: NORMAL_POLL_MS,
  });
}
