import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import { isLoopback } from '../http/isLoopback.js';

export interface ServiceClients {
  rooms: RoomsClient;
  identity: CommunicationIdentityClient;
}

/** The official clients of the resource, or of the emulator, behind a connection string. */
export function connect(connectionString: string): ServiceClients {
  const { protocol, hostname } = new URL(connectionString.replace(/^endpoint=|;accesskey=.*$/gi, ''));
  const isLocal = isLoopback(hostname);
  // The SDKs send even loopback requests to a proxy of the environment, which cannot reach this machine's own address.
  if (isLocal) process.env.NO_PROXY = [process.env.NO_PROXY, hostname].filter(Boolean).join(',');
  // Plain http is for this machine alone: anywhere else, the signed requests could be read on the way.
  const options = { allowInsecureConnection: protocol === 'http:' && isLocal };
  return {
    rooms: new RoomsClient(connectionString, options),
    identity: new CommunicationIdentityClient(connectionString, options),
  };
}
