import type { IncomingMessage, ServerResponse } from 'node:http';
import { Http2ServerRequest } from 'node:http2';
import { getRequestListener } from '@hono/node-server';
import { refuseRequest } from '../http/index.js';
import { bodyReadBefore, InvalidRequest } from '../http/problems/index.js';

/** A request whose body a framework has parsed already, as Express, NestJS and Next's `pages/api` provide it. */
type ParsedRequest = IncomingMessage & { body?: unknown; rawBody?: unknown };

/**
 * Adapts a fetch handler to Node's `(request, response)`: `http.createServer`, Express, NestJS, Fastify (`request.raw`,
 * `reply.raw`), or Next's `pages/api`. Express removes its mount path from the address, so there `basePath` stays empty:
 * `app.use('/api', toNodeHandler(handle))`.
 *
 * A body parser may run first: the parsed `request.body` is used then. If a parser consumed the body and left no parsed
 * one, the request fails with a message for the developer.
 *
 * @example
 * http.createServer(toNodeHandler(createRoomsEndpoint(options))).listen(3000);
 */
export function toNodeHandler(
  handle: (request: Request) => Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const listener = getRequestListener(
    (request, { incoming }) => handle(toRequest(request, incoming as ParsedRequest)),
    {
      // The host's own globals stay unchanged.
      overrideGlobalObjects: false,
      // For HTTP/1.0, which may leave out `Host`.
      hostname: 'localhost',
      errorHandler: (cause) => handle(malformedRequest(cause)),
    },
  );
  return async (request, response) => {
    checkNodeRequest(request, response);
    return listener(request, response);
  };
}

/**
 * A real `Request`. The adapter's object only looks like one: copying it, which many sign-in libraries do, throws a
 * `TypeError`.
 */
function toRequest(request: Request, incoming: ParsedRequest): Request {
  const { method, url, signal } = request;
  // Fetch forbids a `Request` with this method. No route has it, so no callback sees it.
  if (method === 'TRACE') return request;
  const headers = headersOf(incoming);
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers, signal });
  const init = { method, headers, signal, duplex: 'half' } as RequestInit;
  return new Request(url, { ...init, body: parsedBody(incoming) ?? request.body });
}

/** From `headers`: some serverless adapters leave `rawHeaders` empty. Names that begin with a colon belong to HTTP/2. */
function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(':')) continue;
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  return headers;
}

/** The body of a request whose stream was already consumed; `undefined` if it can still be read. */
function parsedBody(incoming: ParsedRequest): BodyInit | undefined {
  const { body, rawBody } = incoming;
  if (!incoming.readableDidRead || rawBody instanceof Uint8Array) return undefined;
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers;
  if (!(Number(length) > 0) && encoding === undefined) return '';
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (body !== undefined) return JSON.stringify(body);
  return new ReadableStream({ start: (controller) => controller.error(bodyReadBefore()) });
}

function malformedRequest(cause: unknown): Request {
  const request = new Request('http://malformed.invalid/');
  const reason = cause instanceof Error ? cause.message : 'it cannot be read';
  refuseRequest(request, new InvalidRequest(`The request's address or "Host" is malformed: ${reason}.`, 400));
  return request;
}

/** Tells the developer of an adapter at once what is missing, before a part of it fails later. */
function checkNodeRequest(request: IncomingMessage, response: ServerResponse): void {
  const missing = [
    typeof request?.method !== 'string' && 'request.method',
    typeof request?.url !== 'string' && 'request.url',
    (typeof request?.headers !== 'object' || request.headers === null) && 'request.headers',
    !(request instanceof Http2ServerRequest) && typeof request?.pipe !== 'function' && 'request as a readable stream',
    typeof response?.writeHead !== 'function' && 'response.writeHead()',
    typeof response?.end !== 'function' && 'response.end()',
    typeof response?.on !== 'function' && 'response.on()',
  ].filter((name) => name !== false);
  if (missing.length === 0) return;
  throw new TypeError(
    `toNodeHandler needs Node's (IncomingMessage, ServerResponse), but this server did not provide ${missing.join(', ')}. ` +
      'Use an adapter to the web’s Request and Response instead, and pass its Request to the endpoint.',
  );
}
