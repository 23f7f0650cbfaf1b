import type { AnteroomError, RoomSummary, RoomsPage, UpdateRoom } from '@anteroom/contract';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { roomsQuery } from '../queries/endpointQueries.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Failed, type Idle, type Loading, type Ready, useQueryResult } from '../queries/useEndpointQuery.js';
import { usePending } from '../queries/usePending.js';
import { withRoomChanges } from '../room/withRoomChanges.js';

export interface RoomsOptions {
  /** How many rooms a page has, 200 at most. Default: as the endpoint likes. */
  pageSize?: number | undefined;
  /** `false` asks for nothing. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The rooms that are known so far, the latest to begin first. */
export interface RoomList {
  rooms: RoomSummary[];
  /** Whether the endpoint has more than these. */
  hasMore: boolean;
  /** Asks for the next page, unless that is under way or there is none. */
  loadMore: () => void;
  isLoadingMore: boolean;
}

/** The list, as far as it is known. `rooms` is there when `status` is `ready`. */
export type RoomsResult = ((Idle | Loading | Failed) & { rooms?: undefined }) | (Ready & RoomList);

/**
 * The rooms that the signed-in user made or is invited to, page by page. What `useUpdateRoom` and `useDeleteRoom` change
 * shows at once. Asked anew as `useRoom` is.
 *
 * @returns `status`: `idle` (when not `enabled`), `loading`, `error` or `ready`
 * @example
 * const list = useRooms({ pageSize: 20 });
 * if (list.status !== 'ready') return <Spinner />;
 * return <>{list.rooms.map(({ id, title }) => <a key={id} href={id}>{title}</a>)}
 *   {list.hasMore && <button onClick={list.loadMore}>Show more</button>}</>;
 */
export function useRooms({ pageSize, enabled = true }: RoomsOptions = {}): RoomsResult {
  const endpoint = useEndpoint();
  const updates = usePending<UpdateRoom>(changeKeys.updateRoom(endpoint));
  const deletions = usePending<void>(changeKeys.deleteRoom(endpoint));
  const select = useCallback(
    ({ pages }: InfiniteData<RoomsPage>) => {
      // By id: a room that moves to another page while the pages are read would be there twice.
      const rooms = new Map(pages.flatMap(({ items }) => items).map((room) => [room.id, room]));
      for (const { about } of deletions) rooms.delete(about);
      for (const { about, input } of updates) {
        const room = rooms.get(about);
        if (room) rooms.set(about, withRoomChanges(room, input));
      }
      return [...rooms.values()];
    },
    [updates, deletions],
  );
  const query = useInfiniteQuery<RoomsPage, AnteroomError, RoomSummary[], readonly unknown[], string | undefined>(
    { ...roomsQuery(endpoint, pageSize), select, enabled },
    endpoint.queries,
  );
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);

  const more = { hasMore: hasNextPage, loadMore, isLoadingMore: isFetchingNextPage };
  return useQueryResult(roomsQuery(endpoint, pageSize).queryKey, query, (rooms) => ({ rooms, ...more }));
}
