import type { Room, UpdateRoom } from '@anteroom/contract';
import { useCallback } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { roomQuery } from '../queries/endpointQueries.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Failed, type Loading, type Ready, useEndpointQuery } from '../queries/useEndpointQuery.js';
import { usePending } from '../queries/usePending.js';
import { withRoomChanges } from './withRoomChanges.js';

/** A room as far as it is known. `room` is there when `status` is `ready`. */
export type RoomResult = (Loading & { room?: undefined }) | (Failed & { room?: undefined }) | (Ready & { room: Room });

/**
 * A room, and who the signed-in user is to it. However many components ask, one request is sent.
 *
 * Asked anew every 30 seconds; every 3 seconds while a knock waits and within a minute of the opening or the closing; every
 * 2 minutes in a hidden tab; not at all while offline; and at once when the page is looked at again or the connection is
 * back. Never more than 30 times a minute, and not before `Retry-After` is over. While nobody is signed in (401) one query of
 * the provider looks again every 30 seconds, and at once when the page gets the focus.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `loading`, `error` or `ready`. A `ready` room with an `error` is an older answer that could not be
 *   brought up to date: `room-not-found` then means that the room has been deleted.
 * @example
 * const result = useRoom(roomId);
 * if (result.status === 'loading') return <Spinner />;
 * if (result.status === 'error') return <button onClick={result.retry}>{result.error.code}</button>;
 * return <h1>{result.room.title}</h1>;
 */
export function useRoom(roomId: string): RoomResult {
  const endpoint = useEndpoint();
  const pending = usePending<UpdateRoom>(changeKeys.updateRoom(endpoint, roomId));
  const select = useCallback(
    (room: Room) => pending.reduce((shown, { input }) => withRoomChanges(shown, input), room),
    [pending],
  );
  const result = useEndpointQuery({ ...roomQuery(endpoint, roomId), select }, (room) => ({ room }));
  return result.status === 'idle' ? { ...result, status: 'loading' } : result;
}
