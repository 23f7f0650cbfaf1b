// Run in Node for tests in a page: a network that loses packets, between two media connections of one machine.
import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import type { BrowserCommand } from 'vitest/node';

let loss = 0;

/** Stands before an address: what is sent to the port that is returned arrives there, and the answers come back. */
const relayTo: BrowserCommand<[address: string, port: number]> = async (_context, address, port) => {
  const socket = createSocket('udp4');
  let client: RemoteInfo | undefined;
  socket.on('message', (packet, from) => {
    const isAnswer = from.address === address && from.port === port;
    if (!isAnswer) client = from;
    if (Math.random() < loss) return;
    if (!isAnswer) socket.send(packet, port, address);
    else if (client) socket.send(packet, client.port, client.address);
  });
  // Somebody who has hung up is not an error of the network.
  socket.on('error', () => undefined);
  socket.bind(0);
  await once(socket, 'listening');
  socket.unref();
  return socket.address().port;
};

/** The share of packets, 0 to 1, that every relay loses from now on. */
const setLoss: BrowserCommand<[share: number]> = (_context, share) => {
  loss = share;
};

export const lossyNetworkCommands = { relayTo, setLoss };

/** The same commands as a page calls them. */
export interface LossyNetworkCommands {
  relayTo(address: string, port: number): Promise<number>;
  setLoss(share: number): Promise<void>;
}
