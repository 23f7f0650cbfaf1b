import { AnteroomError } from '@anteroom/contract';
import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { ListParticipantsOptions, RoomParticipant, RoomsClient } from '@azure/communication-rooms';
import { TimedOut, untilAborted } from '../deadlines/timeLimit.js';
import { RETRY_AFTER_MS, serviceUnavailable } from '../http/problems/serviceUnavailable.js';
import { passLongWaitsOn } from './longWaits.js';
import { readSdkError } from './sdkError.js';

/** What the endpoint asks of the Rooms SDK. */
export type RoomsService = Pick<
  RoomsClient,
  'createRoom' | 'getRoom' | 'updateRoom' | 'deleteRoom' | 'addOrUpdateParticipants' | 'removeParticipants'
> & {
  listParticipants(roomId: string, options?: ListParticipantsOptions): { byPage(): AsyncIterable<RoomParticipant[]> };
};

/** What the endpoint asks of the Identity SDK. */
export type IdentityService = Pick<CommunicationIdentityClient, 'createUser' | 'deleteUser' | 'getToken'>;

export interface Service {
  rooms: RoomsService;
  identity: IdentityService;
}

export interface ServiceSignals {
  /** Aborts what only reads: also when the client goes away. */
  signal: AbortSignal;
  /** Aborts what changes something. A client that goes away leaves nothing half done. */
  changing: AbortSignal;
}

interface ServiceHooks {
  /** The time limit of a request, in milliseconds. */
  limitMs: number;
  /** Is told of each room before and after a change of it. */
  changed: (roomId: string) => void;
}

/**
 * The SDKs' clients with a signal in every request. Where no response of the service came, they reject with
 * `service-unavailable`: the time limit, but also a credential that gives no token. Else with the SDK's `RestError`.
 */
export function serviceWithin(
  { rooms, identity }: Service,
  { signal, changing }: ServiceSignals,
  { limitMs, changed }: ServiceHooks,
): Service {
  const asking =
    (until: AbortSignal) =>
    async <T>(operation: string, start: (own: Abortable) => Promise<T>): Promise<T> => {
      // Of its own: the SDKs listen to it several times for each request.
      const abortSignal = passLongWaitsOn(AbortSignal.any([until]), limitMs);
      return answered(operation, abortSignal, () => start({ abortSignal }));
    };
  const [read, write] = [asking(signal), asking(changing)];
  const change = async <T>(operation: string, roomId: string, start: (own: Abortable) => Promise<T>): Promise<T> => {
    changed(roomId);
    try {
      return await write(operation, start);
    } finally {
      changed(roomId);
    }
  };
  return {
    rooms: {
      createRoom: (options) => write('createRoom', (own) => rooms.createRoom({ ...options, ...own })),
      getRoom: (id, options) => read('getRoom', (own) => rooms.getRoom(id, { ...options, ...own })),
      updateRoom: (id, options) => change('updateRoom', id, (own) => rooms.updateRoom(id, { ...options, ...own })),
      deleteRoom: (id, options) => change('deleteRoom', id, (own) => rooms.deleteRoom(id, { ...options, ...own })),
      listParticipants: (id, options) => ({
        byPage: async function* () {
          const abortSignal = passLongWaitsOn(AbortSignal.any([signal]), limitMs);
          const pages = rooms
            .listParticipants(id, { ...options, abortSignal })
            .byPage()
            [Symbol.asyncIterator]();
          for (;;) {
            const page = await answered('listParticipants', abortSignal, () => pages.next());
            if (page.done) return;
            yield page.value;
          }
        },
      }),
      addOrUpdateParticipants: (id, people, options) =>
        change('addOrUpdateParticipants', id, (own) =>
          rooms.addOrUpdateParticipants(id, people, { ...options, ...own }),
        ),
      removeParticipants: (id, people, options) =>
        change('removeParticipants', id, (own) => rooms.removeParticipants(id, people, { ...options, ...own })),
    },
    identity: {
      createUser: (options) => write('createUser', (own) => identity.createUser({ ...options, ...own })),
      deleteUser: (user, options) => write('deleteUser', (own) => identity.deleteUser(user, { ...options, ...own })),
      getToken: (user, scopes, options) =>
        read('getToken', (own) => identity.getToken(user, scopes, { ...options, ...own })),
    },
  };
}

interface Abortable {
  abortSignal: AbortSignal;
}

async function answered<T>(operation: string, signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await untilAborted(start(), signal);
  } catch (thrown) {
    if (thrown instanceof AnteroomError) throw thrown;
    if (signal.aborted) {
      const what = `Azure Communication Services did not answer "${operation}".`;
      throw serviceUnavailable(new TimedOut(what, signal.reason), RETRY_AFTER_MS);
    }
    throw readSdkError(thrown) ? thrown : serviceUnavailable(thrown, RETRY_AFTER_MS);
  }
}
