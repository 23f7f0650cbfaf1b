import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Server as TcpServer } from 'node:net';
import { CannotStart } from '../settings/CannotStart.js';
import { drainOf } from './drain.js';

export interface Listening {
  port: number;
  /** Stops listening and waits up to 10 seconds for the requests that run. */
  drain: () => Promise<void>;
}

/**
 * Listens on 127.0.0.1 and, where there is one, on ::1: browsers try either for `localhost`. Nobody else on the network
 * can reach it. Throws `CannotStart` when the port is taken on one of them.
 */
export async function listenOnLoopback(server: Server, port: number, variable: string): Promise<Listening> {
  // One HTTP server for both addresses, so that there is one place for requests and for WebSocket upgrades.
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

/** A taken port as a sentence that says what to do; any other error as it is. */
export function portTaken(error: unknown, port: number, variable: string): unknown {
  const code = codeOf(error);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const why = code === 'EACCES' ? 'may not be used by you' : 'is in use by another program';
  return new CannotStart(`Port ${port} ${why}: set ${variable} to another port, for example ${variable}=${port + 1}.`);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
