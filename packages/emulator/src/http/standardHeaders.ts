import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The headers of every response of the service. Source: recordings of the tests of the Rooms and Identity SDKs. */
export const standardHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('MS-CV', `${randomBytes(16).toString('base64').replace(/=+$/, '')}.0`);
  c.header('Request-Context', 'appId=');
  if (c.res.headers.get('content-type') === 'application/json') {
    c.header('Content-Type', 'application/json; charset=utf-8');
  }
  // Identity echoes the id of the client; no recording of Rooms does.
  const requestId = c.req.header('x-ms-client-request-id');
  if (requestId !== undefined && !c.req.path.startsWith('/rooms')) c.header('x-ms-client-request-id', requestId);
};
