import type { Room, RoomsPage, UpdateRoom } from '@anteroom/contract';
import type { InfiniteData } from '@tanstack/react-query';
import { changeKeys } from '../queries/changeKeys.js';
import { queryKeys } from '../provider/queryKeys.js';
import { bringUpToDate, takeAnswer } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Change, useEndpointChange } from '../queries/useEndpointChange.js';
import { withRoomChanges } from './withRoomChanges.js';

/**
 * Changes a room: what is left out stays as it is. `useRoom` and `useRooms` show the change at once, and what was before
 * when it fails.
 *
 * Both ends of the window are given together (Rooms OpenAPI, 2025-03-13).
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(changes)` gives the room as it is now
 * @example
 * const update = useUpdateRoom(roomId);
 * <Input onChange={(_, { value }) => update.run({ title: value })} />
 * {update.status === 'failed' && <p>{update.error.field}</p>}
 */
export function useUpdateRoom(roomId: string): Change<UpdateRoom, Room> {
  const endpoint = useEndpoint();
  const { client, change, queries } = endpoint;
  const queryKey = queryKeys.room(endpoint, roomId);
  return useEndpointChange({
    key: changeKeys.updateRoom(endpoint, roomId),
    send: (changes: UpdateRoom) => change(() => client.updateRoom(roomId, changes), { tries: 'again' }),
    async onDone(room: Room, changes) {
      await takeAnswer<Room>(queries, queryKey, () => room);
      await takeAnswer<InfiniteData<RoomsPage>>(queries, queryKeys.rooms(endpoint), (list) => ({
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (item.id === roomId ? withRoomChanges(item, changes) : item)),
        })),
      }));
      bringUpToDate(queries, queryKeys.rooms(endpoint));
    },
    onFailed: () => bringUpToDate(queries, queryKey),
  });
}
