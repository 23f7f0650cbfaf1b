import { isLoopbackHost } from '@anteroom/contract/connection';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * The emulator's origin as the caller reaches it. The Java SDKs leave the port out of `Host`; the local port of the
 * connection is used then.
 */
export function requestOrigin<E extends { Bindings: HttpBindings }>(c: Context<E>): string {
  const url = new URL(c.req.url);
  const { localPort } = c.env.incoming.socket;
  if (isLoopbackHost(c.req.header('host')) && url.port === '' && localPort !== undefined) url.port = String(localPort);
  return url.origin;
}
