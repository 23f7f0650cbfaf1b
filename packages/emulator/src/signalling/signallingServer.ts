import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { SIGNALLING_PATH } from '@anteroom/contract/signalling';
import { type WebSocket, WebSocketServer } from 'ws';
import { refuseOnSocket } from '../http/index.js';
import { misdirected, resourceNotFound } from '../wire/index.js';
import { type SignallingDependencies, serveSignallingSocket } from './signallingSocket.js';

const MAX_MESSAGE_BYTES = 256 * 1024;

/** A socket is terminated after this many missed pongs in a row. */
const MISSED_PONGS = 2;

export interface SignallingServer {
  /** Handles an HTTP upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** Opens the signalling sockets, and terminates those that are dead. */
export function signallingServer(
  dependencies: SignallingDependencies,
  heartbeatMs: number,
  isAllowedHost: (host: string | undefined) => boolean,
): SignallingServer {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  const missed = new WeakMap<WebSocket, number>();

  server.on('connection', (socket) => {
    // `ws` closes the socket with the right code. Without a listener the error would end the process.
    socket.on('error', () => {});
    socket.on('pong', () => missed.set(socket, 0));
    serveSignallingSocket(socket, dependencies);
  });

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      const pongsMissed = missed.get(socket) ?? 0;
      if (pongsMissed >= MISSED_PONGS) {
        socket.terminate();
      } else {
        missed.set(socket, pongsMissed + 1);
        socket.ping();
      }
    }
  }, heartbeatMs);

  return {
    upgrade(request, socket, head) {
      // Node removes its own listener at the upgrade. Without this one, a connection reset would end the process.
      socket.on('error', () => socket.destroy());
      if (!isAllowedHost(request.headers.host)) {
        return refuseOnSocket(socket, misdirected());
      }
      if (request.url?.split('?')[0] !== SIGNALLING_PATH) {
        return refuseOnSocket(socket, resourceNotFound());
      }
      server.handleUpgrade(request, socket, head, (accepted) => server.emit('connection', accepted, request));
    },
    close() {
      clearInterval(heartbeat);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
