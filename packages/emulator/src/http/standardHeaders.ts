import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The headers that every answer of the service carries. Source: recordings of the Rooms and Identity SDKs' tests. */
export const standardHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('MS-CV', `${randomBytes(16).toString('base64').replace(/=+$/, '')}.0`);
  c.header('Request-Context', 'appId=');
  if (c.res.headers.get('content-type') === 'application/json') {
    c.header('Content-Type', 'application/json; charset=utf-8');
  }
  // Identity gives the caller's id back; no recording of Rooms shows it there.
  const requestId = c.req.header('x-ms-client-request-id');
  if (requestId !== undefined && !c.req.path.startsWith('/rooms')) c.header('x-ms-client-request-id', requestId);
};
