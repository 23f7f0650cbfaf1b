import type { AnteroomError, ErrorCode } from '@anteroom/contract';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { withinTimeLimit } from '../deadlines/timeLimit.js';
import { type HostSettings, settingsOf } from '../host/endpointSettings.js';
import { checkOrigin } from '../http/checkOrigin.js';
import { problemResponse } from '../http/problemResponse.js';
import { InvalidRequest } from '../http/problems/InvalidRequest.js';
import { checkContentType } from '../http/readBody.js';
import { checkRefused } from '../http/refusedRequest.js';
import { answerResponse } from '../http/successResponse.js';
import { webRequest } from '../http/webRequest.js';
import type { RoomsEndpointOptions } from '../options/RoomsEndpointOptions.js';
import { openCall } from '../requests/EndpointRequest.js';
import { allowOf, ROUTES } from './routes.js';
import { toAnteroomError } from './toAnteroomError.js';

/** The version of the contract, which each answer says. */
const VERSION = '1';

/**
 * The host's side of Anteroom: a fetch handler that lets signed-in users make rooms, invite, knock, and get a token for
 * the call. Roles come from the service's roster, never from the request.
 *
 * The handler always answers, and within `requestTimeoutMs`; a failure is `application/problem+json` with a stable `code`.
 * It throws at once for options that cannot be: a `RangeError` for a number that the service would refuse, a `TypeError`
 * for a callback that is missing or no function.
 *
 * @example
 * const handle = createRoomsEndpoint({ connectionString, store, authenticate, directory, basePath: '/anteroom/v1' });
 * http.createServer(toNodeHandler(handle)).listen(3000); // toNodeHandler: @anteroom/endpoint/node
 */
export function createRoomsEndpoint(options: RoomsEndpointOptions): (request: Request) => Promise<Response> {
  const settings = settingsOf(options);
  const root = appOf(settings);
  return async (request) => {
    const response = await answered(settings, request, () => {
      const real = webRequest(request);
      checkRefused(real);
      return root.fetch(real);
    });
    response.headers.set('Anteroom-Version', VERSION);
    response.headers.set('Cache-Control', 'no-store');
    return response;
  };
}

function appOf(settings: HostSettings): Hono {
  // Not strict: `/rooms/` is `/rooms`, as sites with a slash at the end of every address ask for it.
  const root = new Hono({ strict: false });
  const { allowedOrigins } = settings;
  if (allowedOrigins.length > 0) {
    root.use(
      cors({
        origin: (origin) => (allowedOrigins.includes(origin) ? origin : null),
        credentials: true,
        allowMethods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
        exposeHeaders: ['Anteroom-Version', 'ETag', 'Location', 'Retry-After'],
        maxAge: 600,
      }),
    );
  }
  const app = root.basePath(settings.basePath);
  for (const route of ROUTES) {
    for (const [method, answer] of Object.entries(route.methods)) {
      app.on(method, route.path, ({ req }) =>
        answered(settings, req.raw, (report) =>
          withinTimeLimit(settings.requestTimeoutMs, async (limit) => {
            checkOrigin(req.raw, settings);
            checkContentType(req.raw);
            const call = await openCall(settings, req.raw, limit, report);
            try {
              return await answerResponse(req.raw, await answer(call, (name) => req.param(name) ?? ''));
            } finally {
              await call.audits.settled();
            }
          }),
        ),
      );
    }
    app.all(route.path, ({ req }) =>
      answered(settings, req.raw, () => {
        const allow = allowOf(route);
        throw new InvalidRequest(`${req.method} is not possible here. Use ${allow}.`, 405, { Allow: allow });
      }),
    );
  }
  root.notFound(({ req }) =>
    answered(settings, req.raw, () => {
      throw new InvalidRequest(
        'There is nothing at this address. Check the path and where the endpoint is mounted.',
        404,
      );
    }),
  );
  return root;
}

/** The answer, or the problem in its place: a host's callback may throw anything, which Hono would let through. */
async function answered(
  settings: HostSettings,
  request: Request,
  answer: (report: (error: unknown) => void) => Response | Promise<Response>,
): Promise<Response> {
  const traceId = crypto.randomUUID();
  const report = (error: unknown) => tell(settings, error, traceId);
  try {
    return await answer(report);
  } catch (thrown) {
    const error = toAnteroomError(thrown);
    // A client that went away is not a failure: what was thrown is its own cancellation.
    if (!request?.signal?.aborted) report(causeOf(error));
    return problemResponse(error, traceId);
  }
}

/** Codes whose cause is what went wrong. That of a refusal is not passed on: it may quote what a client sent. */
const FAILURES: ErrorCode[] = ['internal', 'service-unavailable'];

function causeOf(error: AnteroomError): unknown {
  return FAILURES.includes(error.code) ? (error.cause ?? error) : error;
}

/** A logger that fails must not take the answer with it, nor, by a rejection that nobody handles, the process. */
function tell({ onError }: HostSettings, error: unknown, traceId: string): void {
  void (async () => onError(error, traceId))().catch(() => undefined);
}
