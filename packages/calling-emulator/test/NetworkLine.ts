import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export type LineState = 'open' | 'cut' | 'frozen';

/** The network between one browser and the emulator: a TCP relay that can be cut, or swallow everything without a word. */
export class NetworkLine {
  state: LineState = 'open';
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {
    server.on('connection', (near) => this.relay(near));
    // The test run ends when its tests have.
    server.unref();
  }

  static async open(target: number): Promise<NetworkLine> {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    return new NetworkLine(server, target);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  set(state: LineState): void {
    this.state = state;
    for (const pair of this.pairs) {
      for (const socket of pair) {
        if (state === 'cut') socket.destroy();
        else if (state === 'frozen') socket.pause();
        else socket.resume();
      }
    }
  }

  private relay(near: Socket): void {
    if (this.state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(this.target, 'localhost');
    const pair = [near, far] as const;
    this.pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        to.destroy();
        this.pairs.delete(pair);
      });
      if (this.state === 'frozen') from.pause();
    }
  }
}
