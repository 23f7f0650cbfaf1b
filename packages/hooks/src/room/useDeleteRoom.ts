import { AnteroomError, type RoomsPage } from '@anteroom/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { changeKeys } from '../queries/changeKeys.js';
import { queryKeys } from '../provider/queryKeys.js';
import { bringUpToDate, takeAnswer } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Change, useEndpointChange } from '../queries/useEndpointChange.js';

/**
 * Deletes a room; its call ends. `useRooms` leaves it out at once, and shows it again when it could not be deleted. A room
 * that is gone already counts as deleted.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const remove = useDeleteRoom(roomId);
 * <button onClick={() => remove.run()} disabled={remove.status === 'pending'}>Delete</button>
 */
export function useDeleteRoom(roomId: string): Change<void, void> {
  const endpoint = useEndpoint();
  const { client, change, queries } = endpoint;
  return useEndpointChange<void, void>({
    key: changeKeys.deleteRoom(endpoint, roomId),
    send: () =>
      change(() => client.deleteRoom(roomId), { tries: 'again' }).catch((error: unknown) => {
        if (!(error instanceof AnteroomError && error.code === 'room-not-found')) throw error;
      }),
    async onDone() {
      await takeAnswer<InfiniteData<RoomsPage>>(queries, queryKeys.rooms(endpoint), (list) => ({
        ...list,
        pages: list.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => id !== roomId) })),
      }));
      bringUpToDate(queries, queryKeys.room(endpoint, roomId), queryKeys.rooms(endpoint));
    },
  });
}
