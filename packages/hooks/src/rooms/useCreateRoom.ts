import type { AnteroomError, CreateRoom, Room } from '@anteroom/contract';
import { useState } from 'react';
import { queryKeys, useEndpoint } from '../provider/index.js';
import {
  createKeyedInput,
  invalidateQueries,
  type Mutation,
  mutationKeys,
  useEndpointMutation,
} from '../queries/index.js';

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
  const [{ keyFor, forget }] = useState(createKeyedInput);

  return useEndpointMutation({
    key: mutationKeys.createRoom(endpoint),
    send(room: CreateRoom) {
      const idempotencyKey = keyFor(room);
      return endpoint.mutate(() => endpoint.client.createRoom(room, { idempotencyKey }), { tries: 'again' });
    },
    onDone() {
      // Running it again with the same input means another room.
      forget();
      invalidateQueries(endpoint.queries, queryKeys.rooms(endpoint));
      return Promise.resolve();
    },
    onFailed(error: AnteroomError) {
      if (error.code === 'request-repeated') forget();
    },
  });
}
