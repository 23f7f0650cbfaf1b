import type { RoomsResult } from '@anteroom/hooks';
import { useEffect } from 'react';

/** The search for the next opening stops after this many rooms. */
const MOST_ROOMS = 1000;

/**
 * Loads more rooms until the next one to open is among them. The endpoint returns rooms with the latest start first, so
 * with many scheduled rooms it is not on the first page.
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
