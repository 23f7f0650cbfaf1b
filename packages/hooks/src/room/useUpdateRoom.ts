import {
  type AnteroomError,
  mayDo,
  type Room,
  type RoomParticipant,
  type RoomsPage,
  type UpdateRoom,
} from '@anteroom/contract';
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

export interface UpdateRoomOptions {
  /**
   * Whether `useRoom` and `useRooms` show a change while it is being sent, and revert it if it fails. `false` shows it once
   * it is saved, for a form that compares what the user typed with what is saved. Default: `true`.
   */
  isShownAtOnce?: boolean | undefined;
}

/**
 * Changes a room and its people, all or nothing. Absent fields stay as they are. `useRoom` and `useRooms` show changes of the
 * room at once, and revert them if the mutation fails.
 *
 * Both ends of the window must be given together (Rooms OpenAPI, 2025-03-13). `participants` invites people, changes their
 * roles and (`null`) removes them, at most 500 at a time. With `was`, the values that the change is based on, it fails with
 * `room-changed` if they are not what is saved; the error's `current` is the room by then. Take `was` from saved data: with a pending
 * change of the same field, `useRoom` shows what is not saved yet. Running the mutation again with the same input after a failure
 * has no second effect, unless another update of the room was run in between: both requests have the same `Idempotency-Key`.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `run(changes)` resolves to the changed room
 * @example
 * const update = useUpdateRoom(roomId);
 * const rename = (title: string) => update.run({ title, was: { title: room.title } });
 * <button disabled={update.status === 'pending'} onClick={() => void rename(typed)}>Rename</button>
 * {update.status === 'failed' && <p>{update.error.code === 'room-changed' ? 'Somebody else renamed it.' : 'Not saved.'}</p>}
 */
export function useUpdateRoom(
  roomId: string,
  { isShownAtOnce = true }: UpdateRoomOptions = {},
): Mutation<UpdateRoom, Room> {
  const endpoint = useEndpoint();
  const { client, mutate, queries } = endpoint;
  const queryKey = queryKeys.room(endpoint, roomId);
  const peopleKey = queryKeys.participants(endpoint, roomId);
  return useEndpointMutation({
    key: isShownAtOnce ? mutationKeys.updateRoom(endpoint, roomId) : mutationKeys.saveRoom(endpoint, roomId),
    changes: queryKey,
    hasKey: true,
    send: (changes: UpdateRoom, idempotencyKey) =>
      mutate(() => client.updateRoom(roomId, changes, { idempotencyKey }), { tries: 'again' }),
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
      // People who knocked may be invited now.
      if (changes.participants) invalidateQueries(queries, queryKeys.knocks(endpoint, roomId));
      // A person who has removed themselves may not read it any more.
      if (changes.participants && mayDo(room.me, 'read-participants')) invalidateQueries(queries, peopleKey);
    },
    async onFailed({ current }: AnteroomError) {
      if (current) await writeResponseToCache<Room>(queries, queryKey, () => current.room);
      const people = current?.participants;
      if (people) await writeResponseToCache<RoomParticipant[]>(queries, peopleKey, () => people);
      invalidateQueries(queries, queryKey, peopleKey, queryKeys.rooms(endpoint), queryKeys.knocks(endpoint, roomId));
    },
  });
}
