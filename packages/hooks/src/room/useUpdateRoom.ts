import type { Room, RoomsPage, UpdateRoom } from '@anteroom/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { queryKeys, useEndpoint } from '../provider/index.js';
import {
  invalidateQueries,
  type Mutation,
  mutationKeys,
  useEndpointMutation,
  writeResponseToCache,
} from '../queries/index.js';
import { withRoomChanges } from './withRoomChanges.js';

/**
 * Changes a room. Absent fields stay as they are. `useRoom` and `useRooms` show the change at once, and revert it if it
 * fails.
 *
 * Both ends of the window must be given together (Rooms OpenAPI, 2025-03-13).
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(changes)` resolves to the changed room
 * @example
 * const update = useUpdateRoom(roomId);
 * <Input onChange={(_, { value }) => update.run({ title: value })} />
 * {update.status === 'failed' && <p>{update.error.field}</p>}
 */
export function useUpdateRoom(roomId: string): Mutation<UpdateRoom, Room> {
  const endpoint = useEndpoint();
  const { client, mutate, queries } = endpoint;
  const queryKey = queryKeys.room(endpoint, roomId);
  return useEndpointMutation({
    key: mutationKeys.updateRoom(endpoint, roomId),
    send: (changes: UpdateRoom) => mutate(() => client.updateRoom(roomId, changes), { tries: 'again' }),
    async onDone(room: Room, changes) {
      await writeResponseToCache<Room>(queries, queryKey, () => room);
      await writeResponseToCache<InfiniteData<RoomsPage>>(queries, queryKeys.rooms(endpoint), (list) => ({
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === roomId ? withRoomChanges(item, changes) : item)),
        })),
      }));
      invalidateQueries(queries, queryKeys.rooms(endpoint));
    },
    onFailed: () => invalidateQueries(queries, queryKey),
  });
}
