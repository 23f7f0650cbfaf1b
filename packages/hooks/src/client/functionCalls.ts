import type { EndpointCalls, Reply } from './EndpointCalls.js';
import type { EndpointFunctions } from './EndpointFunctions.js';
import { notSupportedError, thrownError } from '../requests/requestErrors.js';
import { withDeadline } from '../requests/withDeadline.js';

export interface FunctionOptions {
  /** The functions of the host's latest render. */
  latest: () => EndpointFunctions;
  /** How long a function may take now, in milliseconds. */
  timeoutMs: () => number;
}

/** The endpoint's calls by a host's functions. */
export function functionCalls({ latest, timeoutMs }: FunctionOptions): EndpointCalls {
  function send(
    name: keyof EndpointFunctions,
    signal: AbortSignal | undefined,
    call: (functions: EndpointFunctions, signal: AbortSignal) => Promise<unknown> | undefined,
  ): Promise<Reply> {
    const asked = `endpoint.${name}`;
    return withDeadline({ asked, timeoutMs: timeoutMs(), signal }, async (ended) => {
      const functions = latest();
      if (!functions[name]) throw notSupportedError(asked);
      try {
        return { asked, body: await call(functions, ended), isNew: true };
      } catch (thrown) {
        throw thrownError(asked, thrown);
      }
    });
  }

  return {
    rooms: (page, signal) => send('rooms', signal, (host, ended) => host.rooms?.(page, { signal: ended })),
    createRoom: (room, idempotencyKey, signal) =>
      send('createRoom', signal, (host, ended) => host.createRoom?.(room, { idempotencyKey, signal: ended })),
    room: (roomId, signal) => send('room', signal, (host, ended) => host.room(roomId, { signal: ended })),
    updateRoom: (roomId, changes, signal) =>
      send('updateRoom', signal, (host, ended) => host.updateRoom?.(roomId, changes, { signal: ended })),
    deleteRoom: (roomId, signal) =>
      send('deleteRoom', signal, (host, ended) => host.deleteRoom?.(roomId, { signal: ended })),
    participants: (roomId, page, signal) =>
      send('participants', signal, (host, ended) => host.participants?.(roomId, page, { signal: ended })),
    changeParticipants: (roomId, changes, signal) =>
      send('changeParticipants', signal, (host, ended) =>
        host.changeParticipants?.(roomId, changes, { signal: ended }),
      ),
    token: (roomId, signal) => send('token', signal, (host, ended) => host.token?.(roomId, { signal: ended })),
    knock: (roomId, knock, signal) =>
      send('knock', signal, (host, ended) => host.knock?.(roomId, knock, { signal: ended })),
    knocks: (roomId, signal) => send('knocks', signal, (host, ended) => host.knocks?.(roomId, { signal: ended })),
    changeKnock: (roomId, knockId, change, signal) =>
      send('changeKnock', signal, (host, ended) => host.changeKnock?.(roomId, knockId, change, { signal: ended })),
  };
}
