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
 * else, signed requests could be read on the way, and the SDKs throw.
 */
export function serviceClients(connectionString: string): ServiceClients {
  const endpoint = /(?:^|;)endpoint=([^;]+)/i.exec(connectionString)?.[1] ?? '';
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const options = { allowInsecureConnection: url?.protocol === 'http:' && LOOPBACK.test(url.hostname) };
  return {
    rooms: new RoomsClient(connectionString, options),
    identity: new CommunicationIdentityClient(connectionString, options),
  };
}
