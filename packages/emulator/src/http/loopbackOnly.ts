import { isLoopbackHost } from '@anteroom/contract/connection';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';

/**
 * Refuses requests that a web page could send without its visitor knowing: those that reach this machine by another
 * name (DNS rebinding), and those of pages that are not served from this machine. No key protects these routes.
 */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host');
  const origin = c.req.header('origin');
  if (!isLoopbackHost(host)) {
    throw forbidden('Use one of the names localhost, 127.0.0.1 and [::1].');
  }
  if (origin !== undefined && !isLocalOrigin(origin)) throw forbidden('Pages of other sites may not call it.');
  await next();
};

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).host);
}

function forbidden(reason: string): ServiceError {
  return new ServiceError(403, 'Forbidden', `The emulator's own API refused this request. ${reason}`);
}
