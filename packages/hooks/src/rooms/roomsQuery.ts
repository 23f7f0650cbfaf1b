import type { AnteroomError, RoomState, RoomsPage } from '@anteroom/contract';
import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import { type Endpoint, queryKeys } from '../provider/index.js';
import { polling, queryDefaults } from '../queries/index.js';
import { NORMAL_POLL_MS } from '../requests/index.js';

/** Which rooms to list, and how many at a time. */
interface ListedRooms {
  state?: RoomState | undefined;
  pageSize?: number | undefined;
}

export function roomsQuery(endpoint: Endpoint, { state, pageSize }: ListedRooms) {
  const { client, run } = endpoint;
  return infiniteQueryOptions<RoomsPage, AnteroomError, { pages: RoomsPage[] }, QueryKey, string | undefined>({
    ...queryDefaults(endpoint),
    ...polling(endpoint, { requestsFor: (list: { pages: RoomsPage[] }) => list.pages.length }),
    queryKey: queryKeys.roomsBy(endpoint, state, pageSize),
    queryFn: ({ queryKey, pageParam }) =>
      run(queryKey, (signal) => client.listRooms({ state, cursor: pageParam, limit: pageSize }, signal)),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    getPreviousPageParam: () => undefined,
    staleTime: NORMAL_POLL_MS,
  });
}
