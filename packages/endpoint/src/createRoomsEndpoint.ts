import { AnteroomError, type ErrorCode } from '@anteroom/contract';
import { Hono } from 'hono';
import { issueToken } from './issueToken.js';
import { listRoomParticipants } from './listRoomParticipants.js';
import { type ProblemOverrides, problemResponse } from './problemResponse.js';
import { type EndpointSettings, type RoomsEndpointOptions, settingsOf } from './RoomsEndpointOptions.js';
import { readRoom } from './readRoom.js';
import { openRoomCall, type RoomCall } from './roomCall.js';
import { toAnteroomError } from './toAnteroomError.js';

interface Route {
  path: string;
  method: 'GET' | 'POST';
  allow: string;
  answer: (call: RoomCall) => Promise<object>;
}

const ROUTES: Route[] = [
  { path: '/rooms/:roomId', method: 'GET', allow: 'GET, HEAD', answer: readRoom },
  { path: '/rooms/:roomId/participants', method: 'GET', allow: 'GET, HEAD', answer: listRoomParticipants },
  { path: '/rooms/:roomId/token', method: 'POST', allow: 'POST', answer: issueToken },
];

/**
 * The host's side of Anteroom: a fetch handler that answers who somebody is to a room, who else is invited, and gives
 * them a token. Roles come from the service's roster, never from the request.
 *
 * The handler always answers; a failure is `application/problem+json` with a stable `code`. It throws at once, with a
 * `RangeError`, for options that the service would refuse.
 *
 * @example
 * const handle = createRoomsEndpoint({ rooms, identity, store, authenticate, directory, basePath: '/api' });
 * http.createServer(toNodeHandler(handle)).listen(3000); // toNodeHandler: @anteroom/endpoint/node
 */
export function createRoomsEndpoint(options: RoomsEndpointOptions): (request: Request) => Promise<Response> {
  const settings = settingsOf(options);
  const refuse = (request: Request, thrown: unknown, overrides?: ProblemOverrides) => {
    const error = toAnteroomError(thrown, settings.clock());
    const traceId = crypto.randomUUID();
    // A client that went away is not a failure: what was thrown is its own cancellation.
    if (!request.signal.aborted) report(settings, error, traceId);
    return problemResponse(error, traceId, overrides);
  };

  const root = new Hono();
  const app = root.basePath(settings.basePath);
  for (const { path, method, allow, answer } of ROUTES) {
    app.on(method, path, async ({ req, json }) => {
      const call = await openRoomCall(settings, req.raw, req.param('roomId') ?? '');
      return json(await answer(call), 200, { 'Cache-Control': 'no-store' });
    });
    app.all(path, ({ req }) => {
      const detail = `${req.method} is not possible here. Use ${allow}.`;
      return refuse(req.raw, new AnteroomError('invalid-request', detail), { status: 405, headers: { Allow: allow } });
    });
  }
  root.notFound(({ req }) => {
    const detail = 'There is nothing at this address. Check the path and where the endpoint is mounted.';
    return refuse(req.raw, new AnteroomError('invalid-request', detail), { status: 404 });
  });
  root.onError((error, { req }) => refuse(req.raw, error));

  return async (request) => {
    try {
      return await root.fetch(request);
    } catch (thrown) {
      // Hono hands only instances of Error to onError; a host's callback may throw anything.
      return refuse(request, thrown);
    }
  };
}

/** Codes whose cause is what went wrong. That of a refusal is not passed on: it may quote what a client sent. */
const FAILURES: ErrorCode[] = ['internal', 'service-unavailable'];

function report({ onError }: EndpointSettings, error: AnteroomError, traceId: string): void {
  try {
    onError(FAILURES.includes(error.code) ? (error.cause ?? error) : error, traceId);
  } catch {
    // A logger that fails must not take the answer with it.
  }
}
