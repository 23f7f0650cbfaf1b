import type { EndpointCalls, Reply } from './EndpointCalls.js';
import type { EndpointFunctions } from './EndpointFunctions.js';
import { notSupportedError, thrownError } from './requestErrors.js';

/**
 * The endpoint's calls by a host's functions.
 *
 * @param latest the functions of the host's latest render
 */
export function functionCalls(latest: () => EndpointFunctions): EndpointCalls {
  async function send(
    name: keyof EndpointFunctions,
    signal: AbortSignal | undefined,
    call: (functions: EndpointFunctions) => Promise<unknown> | undefined,
  ): Promise<Reply> {
    const asked = `endpoint.${name}`;
    const functions = latest();
    signal?.throwIfAborted();
    if (!functions[name]) throw notSupportedError(asked);
    try {
      return { asked, body: await call(functions), isNew: true };
    } catch (thrown) {
      throw thrownError(asked, thrown);
    } finally {
      signal?.throwIfAborted();
    }
  }

  return {
    rooms: (page, signal) => send('rooms', signal, (host) => host.rooms?.(page, { signal })),
    createRoom: (room, idempotencyKey, signal) =>
      send('createRoom', signal, (host) => host.createRoom?.(room, { idempotencyKey, signal })),
    room: (roomId, signal) => send('room', signal, (host) => host.room(roomId, { signal })),
    updateRoom: (roomId, changes, signal) =>
      send('updateRoom', signal, (host) => host.updateRoom?.(roomId, changes, { signal })),
    deleteRoom: (roomId, signal) => send('deleteRoom', signal, (host) => host.deleteRoom?.(roomId, { signal })),
    participants: (roomId, page, signal) =>
      send('participants', signal, (host) => host.participants?.(roomId, page, { signal })),
    changeParticipants: (roomId, changes, signal) =>
      send('changeParticipants', signal, (host) => host.changeParticipants?.(roomId, changes, { signal })),
    token: (roomId, signal) => send('token', signal, (host) => host.token?.(roomId, { signal })),
    knock: (roomId, knock, signal) => send('knock', signal, (host) => host.knock?.(roomId, knock, { signal })),
    knocks: (roomId, signal) => send('knocks', signal, (host) => host.knocks?.(roomId, { signal })),
    changeKnock: (roomId, knockId, change, signal) =>
      send('changeKnock', signal, (host) => host.changeKnock?.(roomId, knockId, change, { signal })),
  };
}
