import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isErrno } from '../files/index.js';
import { explainRefusals } from '../http/index.js';
import type { Certificate } from './selfSignedCertificate.js';

/** The loopback addresses. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/**
 * Listens at a host and port. `localhost` and `127.0.0.1` mean both loopback addresses with the same port, because
 * browsers try `::1` first for `localhost`.
 *
 * @param certificate for https; http without one
 * @returns the servers and the port that they share
 */
export async function listen(
  host: string,
  port: number,
  onRequest: RequestListener,
  certificate?: Certificate,
): Promise<{ servers: Server[]; port: number }> {
  if (host !== 'localhost' && host !== LOOPBACK[0]) {
    const server = await listenAt(host, port, onRequest, certificate);
    return { servers: [server], port: portOf(server) };
  }
  const first = await listenAt(LOOPBACK[0], port, onRequest, certificate);
  try {
    const second = await listenAt(LOOPBACK[1], portOf(first), onRequest, certificate);
    return { servers: [first, second], port: portOf(first) };
  } catch (error) {
    // A machine without IPv6 resolves localhost to 127.0.0.1 only.
    if (!isErrno(error, 'EADDRINUSE')) return { servers: [first], port: portOf(first) };
    first.close();
    if (port === 0) return listen(host, port, onRequest, certificate);
    throw error;
  }
}

function listenAt(
  host: string,
  port: number,
  onRequest: RequestListener,
  certificate: Certificate | undefined,
): Promise<Server> {
  // Without a Host, Node would refuse the request with an empty body.
  const options = { requireHostHeader: false };
  const server =
    certificate === undefined
      ? createServer(options, onRequest)
      : createTlsServer({ ...options, ...certificate }, onRequest);
  explainRefusals(server);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

/** The failure in one plain sentence, with its code. */
function explain(cause: Error, host: string, port: number): Error {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} is already in use: stop the program that uses it, or choose another port.`,
    EACCES: `Port ${port} cannot be used: this user has no permission. Choose a port above 1023.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
    ENOTFOUND: `${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
  };
  const [code, message] = Object.entries(messages).find(([known]) => isErrno(cause, known)) ?? [];
  return message === undefined ? cause : Object.assign(new Error(message, { cause }), { code });
}

function portOf(server: Server): number {
  // A server that listens on a TCP port has an AddressInfo; the other forms are for pipes and closed servers.
  return (server.address() as AddressInfo).port;
}
