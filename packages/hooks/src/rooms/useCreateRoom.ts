import type { AnteroomError, CreateRoom, Room } from '@anteroom/contract';
import { useRef } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { queryKeys } from '../provider/queryKeys.js';
import { randomKey } from '../provider/randomKey.js';
import { bringUpToDate } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { type Change, useEndpointChange } from '../queries/useEndpointChange.js';

/**
 * Makes a room. Sent again after a failure with the same input, it makes no second room even where the answer of the
 * first was lost: both have the same `Idempotency-Key`, which the endpoint remembers for 24 hours.
 *
 * @returns `run(room)` gives the new room
 * @example
 * const create = useCreateRoom();
 * const save = async () => open((await create.run({ title: 'Weekly review', knocking: true })).id);
 */
export function useCreateRoom(): Change<CreateRoom, Room> {
  const endpoint = useEndpoint();
  const request = useRef<{ input: string; key: string } | undefined>(undefined);

  function keyFor(room: CreateRoom): string {
    const input = JSON.stringify(room);
    if (request.current?.input !== input) request.current = { input, key: randomKey() };
    return request.current.key;
  }

  return useEndpointChange({
    key: changeKeys.createRoom(endpoint),
    send(room: CreateRoom) {
      const idempotencyKey = keyFor(room);
      return endpoint.change(() => endpoint.client.createRoom(room, { idempotencyKey }), { tries: 'again' });
    },
    onDone() {
      // The same input once more is meant as another room.
      request.current = undefined;
      bringUpToDate(endpoint.queries, queryKeys.rooms(endpoint));
      return Promise.resolve();
    },
    onFailed(error: AnteroomError) {
      if (error.code === 'request-repeated') request.current = undefined;
    },
  });
}
