import { isLoopbackHost } from '@anteroom/contract/connection';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { isPublicHost } from './isPublicHost.js';

/**
 * The emulator's origin as the caller reaches it. A caller who uses the public address may come through a proxy, which
 * speaks another protocol. The Java SDKs leave the port out of `Host`; for local names, that of the connection is used then.
 */
export function requestOrigin<E extends { Bindings: HttpBindings }>(
  c: Context<E>,
  publicUrl: string | undefined,
): string {
  const url = new URL(c.req.url);
  const { localPort } = c.env.incoming.socket;
  const host = c.req.header('host');
  if (publicUrl !== undefined && isPublicHost(host, publicUrl) && ['', new URL(publicUrl).port].includes(url.port)) {
    return publicUrl;
  }
  if (isLoopbackHost(host) && url.port === '' && localPort !== undefined) url.port = String(localPort);
  return url.origin;
}
