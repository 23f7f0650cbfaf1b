import { type RequestListener, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import { ServiceError } from '../wire/index.js';

/**
 * Repairs the `Host` of `@azure/communication-common` up to 2.4.0, which sends and signs the port twice:
 * `localhost:7070:7070`.
 */
export function withOneHost(onRequest: RequestListener): RequestListener {
  return (request, response) => {
    const host = withoutSecondPort(request.headers.host);
    if (host !== undefined && host !== request.headers.host) {
      request.headers.host = host;
      const index = request.rawHeaders.findIndex((name, place) => place % 2 === 0 && name.toLowerCase() === 'host');
      request.rawHeaders[index + 1] = host;
    }
    onRequest(request, response);
  };
}

function withoutSecondPort(host: string | undefined): string | undefined {
  return host?.replace(/^([^:]+|\[[^\]]*\])(:\d+)\2$/, '$1$2');
}

/** The values of `Host` that a request may have been signed with: as it was sent, before `withOneHost`. */
export function signedHosts(host: string | undefined): (string | undefined)[] {
  const [, port] = /(:\d+)$/.exec(host ?? '') ?? [];
  return port === undefined ? [host] : [host, `${host}${port}`];
}

/** The response to a request that the adapter between Node and Hono can't read, or whose handling failed. */
export function refuseUnreadable(error: unknown): Response {
  const isCallersFault = error instanceof RequestError;
  const { body, status } = isCallersFault ? unreadable() : new ServiceError(500, 'InternalServerError', FAILED);
  return Response.json(body, { status });
}

const FAILED = 'The emulator failed. See its log.';

/** Gives what Node itself refuses the service's shape: by default its refusals have no body. */
export function explainRefusals(server: Server): void {
  server.on('checkExpectation', (_, response: ServerResponse) => {
    const error = new ServiceError(417, 'ExpectationFailed', 'The emulator supports no Expect but 100-continue.');
    response.writeHead(error.status, JSON_HEADERS).end(JSON.stringify(error.body));
  });
  server.on('clientError', (cause: NodeJS.ErrnoException, socket: Duplex) => {
    // A caller who is gone can't be told.
    if (cause.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    refuseOnSocket(socket, REFUSALS[cause.code ?? '']?.() ?? unreadable());
  });
}

/** Refuses a request whose connection has no response object, and closes it. */
export function refuseOnSocket(socket: Duplex, { status, body }: ServiceError): void {
  const text = JSON.stringify(body);
  const headers = { ...JSON_HEADERS, Connection: 'close', 'Content-Length': Buffer.byteLength(text) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
}

const JSON_HEADERS = { 'Content-Type': 'application/json; charset=utf-8' };

const unreadable = () => new ServiceError(400, 'BadRequest', 'The request is not valid HTTP, or has no valid Host.');

/** By the code of Node's error. */
const REFUSALS: Record<string, () => ServiceError> = {
  HPE_HEADER_OVERFLOW: () => new ServiceError(431, 'RequestHeaderFieldsTooLarge', 'The headers are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: () => new ServiceError(408, 'RequestTimeout', 'The request did not arrive in time.'),
};
