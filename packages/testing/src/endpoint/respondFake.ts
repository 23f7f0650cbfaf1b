import {
  CONTRACT_VERSION,
  type MatchedOperation,
  OPERATIONS,
  type Operation,
  operationOf,
} from '@anteroom/contract/operations';
import { tryDecodeURIComponent } from 'hono/utils/url';
import type * as v from 'valibot';
import { checkContentType, FakeProblem, pathBelowBase, readFakeBody } from './http/index.js';
import { knockHandlers } from './knocks/index.js';
import type { FakeHandlers, FakeResponse, HandlerRequest } from './operations/index.js';
import { peopleHandlers } from './people/index.js';
import { enterRoom } from './policy/index.js';
import { repeatedUpdate, roomHandlers } from './rooms/index.js';
import { rosterHandlers } from './roster/index.js';
import type { FakeWorld } from './world/index.js';

/** The parts of a request that the fake endpoint reads. */
export interface ReceivedRequest {
  method: string;
  url: URL;
  headers: Headers;
  content: Uint8Array;
  /** The signed-in user; `null` for nobody. */
  me: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** A new operation of the contract doesn't compile here until it has a handler. */
const HANDLERS: FakeHandlers = { ...roomHandlers, ...peopleHandlers, ...rosterHandlers, ...knockHandlers };

/** Handles a request. Problems become responses. */
export function respondFake(world: FakeWorld, request: ReceivedRequest): Response {
  try {
    return toResponse(world, request, handle(world, request));
  } catch (error) {
    if (error instanceof FakeProblem) return error.toResponse(request.method);
    throw error;
  }
}

function handle(world: FakeWorld, request: ReceivedRequest): FakeResponse {
  const { method, url, headers, me } = request;
  const path = pathBelowBase(url);
  const operation = operationOf(method === 'HEAD' ? 'GET' : method, path);
  if (!operation) throw noOperation(path);
  checkOrigin(request);
  checkContentType(method, headers);
  if (me === null) throw new FakeProblem('unauthenticated');
  return run(operation, { world, me, headers, query: url.searchParams, now: request.now }, request.content);
}

function run({ id, params, body, optionalBody }: MatchedOperation, request: HandlerRequest, content: Uint8Array) {
  const handler = HANDLERS[id] as (request: object) => FakeResponse;
  const decoded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, tryDecodeURIComponent(value)]),
  );
  const { roomId } = decoded;
  const read = <Schema extends v.GenericSchema>(schema: Schema) =>
    readFakeBody({ content, headers: request.headers }, schema, optionalBody);
  try {
    const entered = roomId === undefined ? request : enterRoom(request, roomId);
    return handler({ ...entered, params: decoded, body: () => read(body as v.GenericSchema) });
  } catch (error) {
    const isUpdate = id === 'updateRoom' && roomId !== undefined;
    const repeated = isUpdate
      ? repeatedUpdate(request, roomId, () => read(OPERATIONS.updateRoom.body), error)
      : undefined;
    if (!repeated) throw error;
    return repeated;
  }
}

function noOperation(path: string): FakeProblem {
  const methods = Object.values<Operation>(OPERATIONS)
    .map(({ method }) => method)
    .filter((method, index, all) => all.indexOf(method) === index && operationOf(method, path))
    .flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method]));
  return methods.length === 0
    ? new FakeProblem('invalid-request', { status: 404 })
    : new FakeProblem('invalid-request', { status: 405, headers: { Allow: methods.join(', ') } });
}

/** Rejects changes by pages of other sites. Only a browser on a network sends these headers. */
function checkOrigin({ method, url, headers }: ReceivedRequest): void {
  if (method === 'GET' || method === 'HEAD') return;
  const origin = headers.get('origin');
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === url.host);
  if (!isOwn || headers.get('sec-fetch-site') === 'cross-site') throw new FakeProblem('origin-not-allowed');
}

function toResponse(world: FakeWorld, request: ReceivedRequest, response: FakeResponse): Response {
  const { status = 200, body, location } = response;
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Anteroom-Version': CONTRACT_VERSION });
  if (location !== undefined) {
    headers.set('Location', request.url.pathname.endsWith('/') ? `../${location}` : location);
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = tagOf(world, body);
    headers.set('ETag', etag);
    const tags = request.headers.get('if-none-match')?.split(',') ?? [];
    const opaque = tags.map((tag) => tag.trim().replace(/^W\//, ''));
    if (opaque.some((tag) => tag === '*' || `W/${tag}` === etag)) return new Response(null, { status: 304, headers });
  }
  if (body === undefined) return new Response(null, { status, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), { status, headers });
}

/** The tag of a body, whichever address it is at. It stays the same until the body changes in more than `serverTime`. */
function tagOf({ tags }: FakeWorld, body: object | undefined): string {
  const text = JSON.stringify({ ...body, serverTime: undefined });
  const etag = tags.get(text) ?? `W/"${tags.size + 1}"`;
  tags.set(text, etag);
  return etag;
}
