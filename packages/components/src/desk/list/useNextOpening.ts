import type { RoomsResult } from '@anteroom/hooks';
import { useEffect } from 'react';

/** No more than this is looked through for the next opening. */
const MOST_ROOMS = 1000;

/**
 * Asks for more rooms until the next to open is among them: the endpoint gives the latest to begin first, so with many
 * rooms ahead of now it is not on the first page.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 */
export function useNextOpening(result: RoomsResult, now: number): void {
  const earliest = result.rooms?.at(-1);
  const isAhead = earliest !== undefined && Date.parse(earliest.validFrom) > now;
  const isWanted =
    result.status === 'ready' &&
    !result.error &&
    result.hasMore &&
    !result.isLoadingMore &&
    isAhead &&
    result.rooms.length < MOST_ROOMS;
  const loadMore = result.status === 'ready' ? result.loadMore : undefined;
  useEffect(() => {
    if (isWanted) loadMore?.();
  }, [isWanted, loadMore]);
}
