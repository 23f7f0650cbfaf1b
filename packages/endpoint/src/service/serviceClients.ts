import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';

/** The official clients of one resource. */
export interface ServiceClients {
  rooms: RoomsClient;
  identity: CommunicationIdentityClient;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The clients behind a connection string. Plain http is taken for this machine alone, where the emulator is: anywhere
 * else, signed requests could be read on the way, and the SDKs throw. Throws a `TypeError` for what is no connection
 * string.
 */
export function serviceClients(connectionString: string): ServiceClients {
  // In the order that the SDKs want. Checked here: their own error would repeat the string, and the key in it.
  const endpoint = /^endpoint=(https?:\/\/[^;]+);accesskey=.+$/i.exec(connectionString)?.[1];
  if (endpoint === undefined || !URL.canParse(endpoint)) {
    throw new TypeError(
      'The connection string has to be "endpoint=https://...;accesskey=...": copy it from the resource.',
    );
  }
  const { protocol, hostname } = new URL(endpoint);
  const options = { allowInsecureConnection: protocol === 'http:' && LOOPBACK.test(hostname) };
  return {
    rooms: new RoomsClient(connectionString, options),
    identity: new CommunicationIdentityClient(connectionString, options),
  };
}
