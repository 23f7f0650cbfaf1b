import type { Room, UpdateRoom } from '@anteroom/contract';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';
import { type Failed, type Loading, mutationKeys, type Ready, useEndpointQuery, usePending } from '../queries/index.js';
import { roomQuery } from './roomQuery.js';
import { withRoomChanges } from './withRoomChanges.js';

/** A room and the state of its query. `room` is set if `status` is `ready`. */
export type RoomResult = (Loading & { room?: undefined }) | (Failed & { room?: undefined }) | (Ready & { room: Room });

export interface RoomOptions {
  /**
   * Whether the user waits for the room to change, such as for an invitation. Then it is polled every 5 seconds, also while
   * the endpoint doesn't find it. Default: `false`.
   */
  isAwaited?: boolean | undefined;
}

/**
 * A room, with the signed-in user's relation to it. Components that use the same room share one request.
 *
 * It is polled every 30 seconds; every 3 seconds while a knock waits and within a minute of the opening or the closing; every
 * 2 minutes in a hidden tab; not while offline; and at once when the page becomes visible or the network is back. Never more
 * than 30 times a minute, and not before `Retry-After` has passed. While nobody is signed in (401), one query of the provider
 * is polled every 30 seconds, and at once when the page gets the focus.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `loading`, `error` or `ready`. A `ready` room with an `error` is older data whose update failed:
 *   `room-not-found` then means that the room has been deleted.
 * @example
 * const result = useRoom(roomId);
 * if (result.status === 'loading') return <Spinner />;
 * if (result.status === 'error') return <button onClick={result.retry}>{result.error.code}</button>;
 * return <h1>{result.room.title}</h1>;
 */
export function useRoom(roomId: string, { isAwaited }: RoomOptions = {}): RoomResult {
  const endpoint = useEndpoint();
  const pending = usePending<UpdateRoom>(mutationKeys.updateRoom(endpoint, roomId));
  const select = useCallback(
    (room: Room) => pending.reduce((shown, { input }) => withRoomChanges(shown, input), room),
    [pending],
  );
  const result = useEndpointQuery({ ...roomQuery(endpoint, roomId, isAwaited), select }, (room) => ({ room }));
  return result.status === 'idle' ? { ...result, status: 'loading' } : result;
}
