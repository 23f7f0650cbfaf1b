import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Server as TcpServer } from 'node:net';
import { CannotStart } from '../settings/index.js';
import { drainOf } from './drain.js';

export interface Listening {
  port: number;
  /** Stops listening and waits up to 10 seconds for running requests. */
  drain: () => Promise<void>;
}

/**
 * Listens on 127.0.0.1 and, if available, on ::1: browsers try either for `localhost`. Other machines on the network can't
 * reach the server. Throws `CannotStart` when the port is taken on one of them.
 */
export async function listenOnLoopback(server: Server, port: number, variable: string): Promise<Listening> {
  // One HTTP server for both addresses, so that requests and WebSocket upgrades are handled in one place.
  const second = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket));
  const drainServer = drainOf(server);
  const drain = async () => {
    second.close();
    await drainServer();
  };

  try {
    await listen(server, port, '127.0.0.1');
    const actual = (server.address() as AddressInfo).port;
    await listen(second, actual, '::1').catch((error: unknown) => {
      if (codeOf(error) === 'EADDRINUSE') throw error;
    });
    return { port: actual, drain };
  } catch (error) {
    await drain();
    throw portTaken(error, port, variable);
  }
}

async function listen(server: TcpServer, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

/** Turns the error of a taken port into a message that says what to do; returns any other error as it is. */
export function portTaken(error: unknown, port: number, variable: string): unknown {
  const code = codeOf(error);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const problem = code === 'EACCES' ? 'requires more permissions than you have' : 'is in use by another program';
  return new CannotStart(
    `Port ${port} ${problem}: set ${variable} to another port, for example ${variable}=${port + 1}.`,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
