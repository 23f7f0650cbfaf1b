import type { CreateRoom, Room } from '@anteroom/contract';
import { queryKeys, useEndpoint } from '../provider/index.js';
import { invalidateQueries, type Mutation, mutationKeys, useEndpointMutation } from '../queries/index.js';

/**
 * Creates a room. Running it again with the same input after a failure doesn't create a second room, even if the first
 * response was lost: both requests have the same `Idempotency-Key`, which the endpoint remembers for 24 hours.
 *
 * @returns `run(room)` resolves to the new room
 * @example
 * const create = useCreateRoom();
 * const save = async () => open((await create.run({ title: 'Weekly review', knocking: true })).id);
 */
export function useCreateRoom(): Mutation<CreateRoom, Room> {
  const endpoint = useEndpoint();
  const lookAgain = () => invalidateQueries(endpoint.queries, queryKeys.rooms(endpoint));
  return useEndpointMutation({
    key: mutationKeys.createRoom(endpoint),
    hasKey: true,
    send: (room: CreateRoom, idempotencyKey) =>
      endpoint.mutate(() => endpoint.client.createRoom(room, { idempotencyKey }), { tries: 'again' }),
    onDone: async () => lookAgain(),
    onFailed: lookAgain,
  });
}
