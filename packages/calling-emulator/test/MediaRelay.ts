import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** The network between the browsers: relays their UDP as a router does, until it is cut. */
export class MediaRelay {
  isOpen = true;

  /** The port, at the same address, of a way to this one. */
  async portFor(address: string, port: number): Promise<number> {
    const front = await bound(address);
    const backs = new Map<string, Promise<Socket>>();
    front.on('message', (data, from) => {
      const sender = `${from.address} ${from.port}`;
      const back = backs.get(sender) ?? this.wayBack(front, address, from.address, from.port);
      backs.set(sender, back);
      if (this.isOpen) void back.then((socket) => socket.send(data, port, address));
    });
    return (front.address() as AddressInfo).port;
  }

  private async wayBack(front: Socket, address: string, toAddress: string, toPort: number): Promise<Socket> {
    const back = await bound(address);
    back.on('message', (data) => {
      if (this.isOpen) front.send(data, toPort, toAddress);
    });
    return back;
  }
}

async function bound(address: string): Promise<Socket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  // The test run ends when its tests have.
  socket.unref();
  // A port that is not reached any more is no failure of the relay.
  socket.on('error', () => undefined);
  socket.bind(0, address);
  await once(socket, 'listening');
  return socket;
}
