import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { RoomsClient } from '@azure/communication-rooms';
import type { CallingService, IdentityOperations, RoomOperations } from '../interface/index.js';
import { acsIdentities, type IdentityClient } from './acsIdentities.js';
import { acsRooms } from './acsRooms.js';
import { deadlineCalls } from './deadlineCalls.js';
import { addLongWaitsPolicy } from './longWaits.js';
import { WITHOUT_DEADLINE } from './SdkCalls.js';
import { type ServiceClients, serviceClients } from './serviceClients.js';

/** A resource: its connection string, or ready-made clients, which managed identity needs. */
export type AcsOptions =
  | {
      /** The resource's, or the emulator's. It holds a key: keep it in the server's environment. */
      connectionString: string;
      rooms?: undefined;
      identity?: undefined;
    }
  | {
      connectionString?: undefined;
      /**
       * A ready-made client: you choose credentials, retries and proxies. The endpoint adds one policy to it, which
       * affects only the endpoint's own requests: they do not wait for a long `Retry-After`.
       */
      rooms: RoomsClient;
      /** A ready-made client of the same resource. */
      identity: CommunicationIdentityClient;
    };

/**
 * Azure Communication Services as the engine of an endpoint. Throws a `TypeError` when the options name no resource, or for a
 * malformed connection string.
 *
 * @example
 * createRoomsEndpoint({ service: acsService({ connectionString }), store, authenticate, directory });
 */
export function acsService(options: AcsOptions): CallingService {
  const { rooms, identity } = clientsOf(options);
  addLongWaitsPolicy(rooms);
  addLongWaitsPolicy(identity);
  return {
    open: () => ({
      within: (deadline) => {
        const calls = deadlineCalls(deadline);
        return { ...acsRooms(rooms, calls), ...acsIdentities(identity, calls) };
      },
    }),
  };
}

function clientsOf({ connectionString, rooms, identity }: AcsOptions): ServiceClients {
  if (connectionString !== undefined) return serviceClients(connectionString);
  if (rooms && identity) return { rooms, identity };
  throw new TypeError(
    'createRoomsEndpoint got no service: set "service", "connectionString", or both "rooms" and "identity". If it comes from an environment variable, check that it is set.',
  );
}

/** The rooms of a resource, without deadlines. Operations reject with the SDK's own errors. */
export function roomsWithoutDeadline(service: string | Pick<ServiceClients, 'rooms'>): RoomOperations {
  const { rooms } = typeof service === 'string' ? serviceClients(service) : service;
  return acsRooms(rooms, WITHOUT_DEADLINE);
}

/** The identities of a resource, without deadlines. Operations reject with the SDK's own errors. */
export function identitiesWithoutDeadline(identity: IdentityClient): IdentityOperations {
  return acsIdentities(identity, WITHOUT_DEADLINE);
}
