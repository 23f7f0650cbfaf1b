import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { isLocalHost } from './localHost.js';

/**
 * The emulator's origin, as the caller of this request reaches it. The Java SDKs leave the port out of `Host`: then it is
 * the one that this connection came in by.
 */
export function ownOrigin<E extends { Bindings: HttpBindings }>(c: Context<E>): string {
  const url = new URL(c.req.url);
  const { localPort } = c.env.incoming.socket;
  if (isLocalHost(c.req.header('host')) && url.port === '' && localPort !== undefined) url.port = String(localPort);
  return url.origin;
}
