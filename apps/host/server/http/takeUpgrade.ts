import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isLoopbackHost } from '@anteroom/contract/connection';

/** Takes over a connection and returns `true`, or leaves it alone and returns `false`. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Passes a WebSocket request to the handler that wants it. Any other connection gets a response and is closed. */
export function takeUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, upgrade: Upgrade): void {
  // Node removes its own listener before an upgrade. Without a listener, a client's reset would end this process.
  socket.on('error', () => socket.destroy());
  if (!isLoopbackHost(request.headers.host)) refuse(socket, '421 Misdirected Request');
  else if (!upgrade(request, socket, head)) refuse(socket, '404 Not Found');
}

function refuse(socket: Duplex, status: string): void {
  // Destroyed once everything is sent: a client that never ends its own side would keep the connection open forever.
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
