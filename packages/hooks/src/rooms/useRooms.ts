import type { AnteroomError, RoomState, RoomSummary, RoomsPage, UpdateRoom } from '@anteroom/contract';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';
import {
  type Failed,
  type Idle,
  type Loading,
  mutationKeys,
  type Ready,
  usePending,
  useQueryResult,
} from '../queries/index.js';
import { withRoomChanges } from '../room/index.js';
import { roomsQuery } from './roomsQuery.js';

export interface RoomsOptions {
  /**
   * Only rooms in this state at the endpoint's time; `open` includes rooms that are about to close. An endpoint that doesn't
   * know the parameter lists every room. Default: every room.
   */
  state?: RoomState | undefined;
  /** The number of rooms per page, at most 200. Default: the endpoint decides. */
  pageSize?: number | undefined;
  /** `false` sends no requests. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The rooms that have been loaded so far, latest start first. */
export interface RoomList {
  rooms: RoomSummary[];
  /** Whether the endpoint has more rooms. */
  hasMore: boolean;
  /** Loads the next page. Does nothing if it is loading already or there is none. */
  loadMore: () => void;
  isLoadingMore: boolean;
}

/** The list and the state of its query. `rooms` is set if `status` is `ready`. */
export type RoomsResult = ((Idle | Loading | Failed) & { rooms?: undefined }) | (Ready & RoomList);

/**
 * The rooms that the signed-in user created or is invited to, page by page; of all, or in one state. Changes by `useUpdateRoom` and `useDeleteRoom`
 * show at once. It is polled like `useRoom`.
 *
 * @returns `status`: `idle` (if not `enabled`), `loading`, `error` or `ready`
 * @example
 * const list = useRooms({ pageSize: 20 });
 * if (list.status !== 'ready') return <Spinner />;
 * return <>{list.rooms.map(({ id, title }) => <a key={id} href={id}>{title}</a>)}
 *   {list.hasMore && <button onClick={list.loadMore}>Show more</button>}</>;
 */
export function useRooms({ state, pageSize, enabled = true }: RoomsOptions = {}): RoomsResult {
  const endpoint = useEndpoint();
  const updates = usePending<UpdateRoom>(mutationKeys.updateRoom(endpoint));
  const deletions = usePending<void>(mutationKeys.deleteRoom(endpoint));
  const select = useCallback(
    ({ pages }: InfiniteData<RoomsPage>) => {
      // By id: a room that moves to another page while the pages are loaded would be listed twice.
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
    { ...roomsQuery(endpoint, { state, pageSize }), select, enabled },
    endpoint.queries,
  );
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);

  const more = { hasMore: hasNextPage, loadMore, isLoadingMore: isFetchingNextPage };
  return useQueryResult(roomsQuery(endpoint, { state, pageSize }).queryKey, query, (rooms) => ({ rooms, ...more }));
}
