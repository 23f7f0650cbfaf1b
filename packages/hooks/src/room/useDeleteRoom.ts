import { AnteroomError, type RoomsPage } from '@anteroom/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { queryKeys, useEndpoint } from '../provider/index.js';
import {
  invalidateQueries,
  type Mutation,
  mutationKeys,
  useEndpointMutation,
  writeResponseToCache,
} from '../queries/index.js';

/**
 * Deletes a room and ends its call. `useRooms` hides the room at once, and shows it again if the deletion fails. A room that
 * no longer exists counts as deleted.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const remove = useDeleteRoom(roomId);
 * <button onClick={() => remove.run()} disabled={remove.status === 'pending'}>Delete</button>
 */
export function useDeleteRoom(roomId: string): Mutation<void, void> {
  const endpoint = useEndpoint();
  const { client, mutate, queries } = endpoint;
  const lookAgain = () => invalidateQueries(queries, queryKeys.room(endpoint, roomId), queryKeys.rooms(endpoint));
  return useEndpointMutation<void, void>({
    key: mutationKeys.deleteRoom(endpoint, roomId),
    changes: queryKeys.room(endpoint, roomId),
    send: () =>
      mutate(() => client.deleteRoom(roomId), { tries: 'again' }).catch((error: unknown) => {
        if (!(error instanceof AnteroomError && error.code === 'room-not-found')) throw error;
      }),
    async onDone() {
      await writeResponseToCache<InfiniteData<RoomsPage>>(queries, queryKeys.rooms(endpoint), (list) => ({
        ...list,
        pages: list.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => id !== roomId) })),
      }));
      lookAgain();
    },
    onFailed: lookAgain,
  });
}
