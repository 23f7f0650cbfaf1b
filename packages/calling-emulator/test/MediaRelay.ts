import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

/**
 * The network between the browsers: relays their UDP as a router does. When it was cut and is there again, it is another
 * one: the old ports lead nowhere.
 */
export class MediaRelay {
  private isOpen = true;
  private loss = 0;
  private sockets: Socket[] = [];

  set(state: 'open' | 'cut'): void {
    this.isOpen = state === 'open';
    if (this.isOpen) return;
    for (const socket of this.sockets.splice(0)) socket.close();
  }

  /** @param loss the share of packets that get lost, 0 to 1 */
  setLoss(loss: number): void {
    this.loss = loss;
  }

  /** The port, at the same address, of a way to this one. */
  async portFor(address: string, port: number): Promise<number> {
    const front = await this.bound(address);
    const backs = new Map<string, Promise<Socket>>();
    const { port: own } = front.address();
    if (!this.isOpen) return own;
    this.sockets.push(front);
    front.on('message', (data, from) => {
      const sender = `${from.address} ${from.port}`;
      const back = backs.get(sender) ?? this.wayBack(front, from.address, from.port);
      backs.set(sender, back);
      void back.then((socket) => this.send(socket, data, port, address));
    });
    return own;
  }

  private async wayBack(front: Socket, address: string, port: number): Promise<Socket> {
    const back = await this.bound(front.address().address);
    this.sockets.push(back);
    back.on('message', (data) => this.send(front, data, port, address));
    return back;
  }

  private send(socket: Socket, data: Buffer, port: number, address: string): void {
    if (Math.random() < this.loss) return;
    if (this.sockets.includes(socket)) socket.send(data, port, address);
  }

  private async bound(address: string): Promise<Socket> {
    const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
    // The test run ends when its tests have.
    socket.unref();
    // A port that is not reached any more is no failure of the relay.
    socket.on('error', () => undefined);
    socket.bind(0, address);
    await once(socket, 'listening');
    return socket;
  }
}
