import { AnteroomError, type ErrorCode } from '@anteroom/contract';
import { CONTRACT_VERSION } from '@anteroom/contract/operations';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { receiveMessage } from '../calls/index.js';
import { withinTimeLimit } from '../deadlines/index.js';
import { type HostSettings, settingsOf } from '../host/index.js';
import {
  checkContentType,
  checkOrigin,
  checkRefused,
  problemResponse,
  successResponse,
  webRequest,
} from '../http/index.js';
import { InvalidRequest } from '../http/problems/index.js';
import type { RoomsEndpointOptions } from '../options/index.js';
import { defaultPolicy } from '../policy/index.js';
import { openRequest } from '../requests/index.js';
import { allowOf, ROUTES } from './routes.js';
import { toAnteroomError } from './toAnteroomError.js';

/**
 * Creates the host's side of Anteroom: a fetch handler that lets signed-in users create rooms, invite people, knock, and
 * get a token for the call. Roles come from the service's roster, never from the request.
 *
 * The handler always responds, and within `requestTimeoutMs`; a failure is `application/problem+json` with a stable
 * `code`. Invalid options throw at once: a `RangeError` for a number that the service would reject, a `TypeError` for a
 * callback that is missing or not a function.
 *
 * @example
 * const handle = createRoomsEndpoint({ connectionString, store, authenticate, directory, basePath: '/anteroom/v1' });
 * http.createServer(toNodeHandler(handle)).listen(3000); // toNodeHandler: @anteroom/endpoint/node
 */
export function createRoomsEndpoint(options: RoomsEndpointOptions): (request: Request) => Promise<Response> {
  const settings = settingsOf(options, defaultPolicy);
  const root = appOf(settings);
  return async (request) => {
    const response = await orProblem(settings, request, () => {
      const real = webRequest(request);
      checkRefused(real);
      return root.fetch(real);
    });
    response.headers.set('Anteroom-Version', CONTRACT_VERSION);
    response.headers.set('Cache-Control', 'no-store');
    return response;
  };
}

function appOf(settings: HostSettings): Hono {
  // Not strict: `/rooms/` is `/rooms`, for sites that add a slash to the end of every address.
  const root = new Hono({ strict: false });
  const { allowedOrigins } = settings;
  if (allowedOrigins.length > 0) {
    root.use(
      cors({
        origin: (origin) => (allowedOrigins.includes(origin) ? origin : null),
        credentials: true,
        allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
        exposeHeaders: ['Anteroom-Version', 'Date', 'ETag', 'Location', 'Retry-After'],
        maxAge: 600,
      }),
    );
  }
  const app = root.basePath(settings.basePath);
  for (const route of ROUTES) {
    for (const [method, handle] of route.methods) {
      app.on(method, route.path, ({ req }) =>
        orProblem(settings, req.raw, (report) =>
          withinTimeLimit(settings.requestTimeoutMs, async (limit) => {
            checkOrigin(req.raw, settings);
            checkContentType(req.raw);
            const request = await openRequest(settings, req.raw, limit, report);
            try {
              return await successResponse(req.raw, await handle(request, (name) => req.param(name) ?? ''));
            } finally {
              await request.audits.settled();
            }
          }),
        ),
      );
    }
    app.all(route.path, ({ req }) =>
      orProblem(settings, req.raw, () => {
        const allow = allowOf(route);
        throw new InvalidRequest(`${req.method} is not supported here. Use ${allow}.`, 405, { Allow: allow });
      }),
    );
  }
  const { messages } = settings;
  if (messages) {
    app.post(messages.path, ({ req }) =>
      orProblem(settings, req.raw, (report) =>
        withinTimeLimit(settings.requestTimeoutMs, (limit) =>
          receiveMessage(settings, messages, req.raw, limit, report),
        ),
      ),
    );
  }
  root.notFound(({ req }) =>
    orProblem(settings, req.raw, () => {
      throw new InvalidRequest(
        'There is nothing at this address. Check the path and the base path of the endpoint.',
        404,
      );
    }),
  );
  return root;
}

/** The response, or a problem in its place: a host's callback may throw anything, which Hono would let through. */
async function orProblem(
  settings: HostSettings,
  request: Request,
  respond: (report: (error: unknown) => void) => Response | Promise<Response>,
): Promise<Response> {
  const traceId = crypto.randomUUID();
  const report = (error: unknown) => notifyHost(settings, error, traceId);
  try {
    return await respond(report);
  } catch (thrown) {
    const error = toAnteroomError(thrown);
    // A client that disconnected is not a failure: it caused the error by its own cancellation.
    if (!request?.signal?.aborted && !EXPECTED.includes(error.code)) report(causeOf(error));
    return problemResponse(error, traceId);
  }
}

/** Codes that are no news to the host: clients ask which features it has, and it chose them itself. */
const EXPECTED: ErrorCode[] = ['not-supported'];

/** Codes whose cause is what went wrong. The cause of a refusal is not passed on: it may quote what a client sent. */
const FAILURES: ErrorCode[] = ['internal', 'service-unavailable'];

function causeOf(error: AnteroomError): unknown {
  if (FAILURES.includes(error.code)) return error.cause ?? error;
  // Titles and names of people don't belong into a log.
  return error.current ? new AnteroomError(error.code, error.message, { field: error.field }) : error;
}

/** A logger that fails must not cost the response, nor end the process by an unhandled rejection. */
function notifyHost({ onError }: HostSettings, error: unknown, traceId: string): void {
  void (async () => onError(error, traceId))().catch(() => undefined);
}
