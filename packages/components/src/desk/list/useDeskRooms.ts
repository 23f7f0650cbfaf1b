import type { RoomSummary } from '@anteroom/contract';
import { type RoomsResult, useRooms } from '@anteroom/hooks';
import { useEffect, useMemo } from 'react';
import { useNextOpening } from './useNextOpening.js';

/** The most rooms that an endpoint returns at once: open rooms rarely take more than one such page. */
const OPEN_PAGE = 200;

const NO_ROOMS: readonly RoomSummary[] = [];

/** Loads every page of a list. */
function useEveryPage(result: RoomsResult): void {
  const isWanted = result.status === 'ready' && !result.error && result.hasMore && !result.isLoadingMore;
  const loadMore = result.status === 'ready' ? result.loadMore : undefined;
  useEffect(() => {
    if (isWanted) loadMore?.();
  }, [isWanted, loadMore]);
}

/**
 * The rooms of the desk page by page, latest start first, and every room that is open now: one that opened long ago is on a
 * late page. The open rooms are no longer requested once the list is complete.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 */
export function useDeskRooms(pageSize: number | undefined, now: number): RoomsResult {
  const list = useRooms({ pageSize });
  useNextOpening(list, now);
  const open = useRooms({
    state: 'open',
    pageSize: OPEN_PAGE,
    enabled: list.status !== 'error' && (list.status !== 'ready' || list.hasMore),
  });
  useEveryPage(open);
  const isWhole = list.status === 'ready' && !list.hasMore;
  // A list that is whole is newer than the open rooms, which are no longer requested.
  const openRooms = open.status === 'ready' && !isWhole ? open.rooms : NO_ROOMS;
  const rooms = useMemo(() => {
    const listed = list.rooms ?? NO_ROOMS;
    const known = new Set(listed.map(({ id }) => id));
    return [...listed, ...openRooms.filter(({ id }) => !known.has(id))];
  }, [list.rooms, openRooms]);

  if (list.status !== 'ready') return list;
  const { isFetching, retry } = list;
  // Not half a list: rows would move down when the open rooms come.
  if (open.status === 'loading' && list.hasMore) return { status: 'loading', isFetching, retry };
  const failure = open.status === 'error' ? open.error : open.staleBecause;
  return {
    ...list,
    rooms,
    staleBecause: list.staleBecause ?? failure,
    retry() {
      retry();
      if (failure) open.retry();
    },
  };
}
