import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The headers of every response of the service. Source: recordings of the tests of the Rooms and Identity SDKs. */
export const standardHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('MS-CV', `${randomBytes(16).toString('base64').replace(/=+$/, '')}.0`);
  c.header('Request-Context', 'appId=');
  c.header('X-Cache', 'CONFIG_NOCACHE');
  // Not for browsers, which would then open every other http server on this host name with https.
  if (new URL(c.req.url).protocol === 'https:' && c.req.header('sec-fetch-site') === undefined) {
    c.header('Strict-Transport-Security', 'max-age=31536000;includeSubDomains');
  }
  const isOfRooms = c.req.path.startsWith('/rooms');
  // Identity's refusals have no charset.
  if (c.res.headers.get('content-type') === 'application/json' && (isOfRooms || c.res.ok)) {
    c.header('Content-Type', 'application/json; charset=utf-8');
  }
  // Identity echoes the id of the client; no recording of Rooms does.
  const requestId = c.req.header('x-ms-client-request-id');
  if (requestId !== undefined && !isOfRooms) c.header('x-ms-client-request-id', requestId);
};
