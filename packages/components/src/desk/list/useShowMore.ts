import type { RoomsResult } from '@anteroom/hooks';
import { type RefObject, useEffect, useRef } from 'react';
import type { RoomListState } from './RoomList.types.js';

/**
 * The state of "Show more". The button disappears with the last page: focus that was on it then moves to the first new
 * room, so that keyboard users continue from there.
 */
export function useShowMore(result: RoomsResult): { more: RoomListState['more']; list: RefObject<HTMLDivElement> } {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<ReadonlySet<string>>();
  const isReady = result.status === 'ready';
  const isLoading = isReady && result.isLoadingMore;
  const isThere = isReady && result.hasMore;

  useEffect(() => {
    const known = before.current;
    if (!known || isLoading) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-room]') ?? [])];
    const first = rows.find((row) => !known.has(row.dataset.room ?? ''));
    if (!first) return;
    before.current = undefined;
    const isLost = (list.current?.ownerDocument.activeElement ?? null) === list.current?.ownerDocument.body;
    if (isLost) first.querySelector<HTMLElement>('button')?.focus();
  });

  return {
    list,
    more: {
      isThere,
      isLoading,
      show() {
        if (!isReady) return;
        before.current = new Set(result.rooms.map(({ id }) => id));
        result.loadMore();
      },
    },
  };
}
