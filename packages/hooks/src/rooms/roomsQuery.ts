import type { AnteroomError, RoomsPage } from '@anteroom/contract';
import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { polling, queryDefaults } from '../queries/index.js';
import { NORMAL_POLL_MS } from '../requests/index.js';

export function roomsQuery(endpoint: Endpoint, pageSize: number | undefined) {
  const { client, run } = endpoint;
  return infiniteQueryOptions<RoomsPage, AnteroomError, { pages: RoomsPage[] }, QueryKey, string | undefined>({
    ...queryDefaults(endpoint),
    ...polling(endpoint, { requestsFor: (list: { pages: RoomsPage[] }) => list.pages.length }),
    queryKey: queryKeys.roomsBy(endpoint, pageSize),
    queryFn: ({ queryKey, pageParam }) =>
      run(queryKey, (signal) => client.listRooms({ cursor: pageParam, limit: pageSize }, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: NORMAL_POLL_MS,
  });
}
