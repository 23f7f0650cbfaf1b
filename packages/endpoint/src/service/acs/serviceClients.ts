import { isLoopbackHost, parseConnectionString } from '@anteroom/contract/connection';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient, type RoomsClientOptions } from '@azure/communication-rooms';

/** The official SDK clients of one resource. */
export interface ServiceClients {
  rooms: RoomsClient;
  identity: CommunicationIdentityClient;
}

/**
 * Creates the official SDK clients for a connection string. Plain http is allowed only for this machine, where the
 * emulator runs: anywhere else, signed requests could be read on the way, and the SDKs throw.
 *
 * @param connectionString `endpoint=https://...;accesskey=...`
 * @param options passed to both clients, such as `retryOptions`
 * @throws a `TypeError` for a malformed connection string
 *
 * @example
 * const { rooms, identity } = serviceClients(process.env.ACS_CONNECTION_STRING);
 */
export function serviceClients(connectionString: string, options: RoomsClientOptions = {}): ServiceClients {
  // Checked here because the SDKs' own error would repeat the string, and the key in it.
  const parsed = parseConnectionString(connectionString);
  if (!parsed) {
    throw new TypeError(
      'The connection string must be "endpoint=https://...;accesskey=...". Copy it from the "Keys" page of the resource.',
    );
  }
  const { protocol, hostname } = parsed.endpoint;
  const text = connectionString.trim();
  const checked = { ...options, allowInsecureConnection: protocol === 'http:' && isLoopbackHost(hostname) };
  return {
    rooms: new RoomsClient(text, checked),
    identity: new CommunicationIdentityClient(text, checked),
  };
}
