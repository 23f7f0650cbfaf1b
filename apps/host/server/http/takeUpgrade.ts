import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isLoopback } from './isLoopback.js';

/** Takes a connection over and says `true`, or leaves it alone and says `false`. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Gives a request for a WebSocket to who wants it. Any other connection is answered and ended. */
export function takeUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, wanted: Upgrade): void {
  // Node takes its own listener off before an upgrade. Without one, a client's reset would end this process.
  socket.on('error', () => socket.destroy());
  if (!isLoopback(request.headers.host)) refuse(socket, '421 Misdirected Request');
  else if (!wanted(request, socket, head)) refuse(socket, '404 Not Found');
}

function refuse(socket: Duplex, status: string): void {
  // Destroyed when all is sent: a client that never ends its own side would keep the connection for good.
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
