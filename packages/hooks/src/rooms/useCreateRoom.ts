import type { CreateRoom, Room } from '@anteroom/contract';
import { useCallback } from 'react';
import { queryKeys, useEndpoint } from '../provider/index.js';
import { invalidateQueries, type Mutation, mutationKeys, useEndpointMutation } from '../queries/index.js';

export interface CreateRoomOptions {
  /**
   * The request's `Idempotency-Key`, 8 to 128 visible ASCII characters. Keep it with what the user typed, and a room that is sent
   * again after a reload is still created once. With the key of a room with other content, the mutation fails with
   * `request-repeated`. Default: a key that lasts as long as the component.
   */
  idempotencyKey?: string | undefined;
}

/** The mutation that creates a room. */
export type CreateRoomMutation = Mutation<CreateRoom, Room> & {
  /** Sends the room, as `run` of every mutation does. */
  run: (room: CreateRoom, options?: CreateRoomOptions) => Promise<Room>;
};

/**
 * Creates a room. Running it again with the same input after a failure doesn't create a second room, even if the first
 * response was lost: both requests have the same `Idempotency-Key`, which the endpoint remembers for 24 hours.
 *
 * @returns `run(room)` resolves to the new room; `run(room, { idempotencyKey })` uses a key that you keep
 * @example
 * const create = useCreateRoom();
 * const save = async () => open((await create.run({ title: 'Weekly review', knocking: true })).id);
 */
export function useCreateRoom(): CreateRoomMutation {
  const endpoint = useEndpoint();
  const lookAgain = () => invalidateQueries(endpoint.queries, queryKeys.rooms(endpoint));
  const mutation = useEndpointMutation({
    key: mutationKeys.createRoom(endpoint),
    hasKey: true,
    send: ({ room, idempotencyKey }: CreateRoomOptions & { room: CreateRoom }, ownKey) =>
      endpoint.mutate(() => endpoint.client.createRoom(room, { idempotencyKey: idempotencyKey ?? ownKey }), {
        tries: 'again',
      }),
    onDone: async () => lookAgain(),
    onFailed: lookAgain,
  });
  const send = mutation.run;
  const run = useCallback(
    (room: CreateRoom, { idempotencyKey }: CreateRoomOptions = {}) => send({ room, idempotencyKey }),
    [send],
  );
  return { ...mutation, run };
}
