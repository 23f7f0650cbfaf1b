import { isLoopbackHost } from '@anteroom/contract/connection';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';

/**
 * Refuses what a web page could send here without its visitor's knowledge: a request that reached this machine by another
 * name (DNS rebinding), and one of a page that is not served from this machine. There is no key to stop them otherwise.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host');
  const origin = c.req.header('origin');
  if (!isLoopbackHost(host)) {
    throw forbidden('It is reached by the names localhost, 127.0.0.1 and [::1] only.');
  }
  if (origin !== undefined && !isLocalOrigin(origin)) throw forbidden('It does not listen to pages of other sites.');
  await next();
};

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).host);
}

function forbidden(reason: string): ServiceError {
  return new ServiceError(403, 'Forbidden', `The emulator's own API refused this request. ${reason}`);
}
