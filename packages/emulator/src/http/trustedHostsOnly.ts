import { isLoopbackHost } from '@anteroom/contract/connection';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';
import { isPublicHost } from './isPublicHost.js';

/**
 * Refuses requests that a web page could send without its visitor knowing: those that reach the emulator by another name
 * than its own (DNS rebinding), and those of pages of other sites. No key protects these routes.
 *
 * @param publicUrl the public address, whose name is trusted like the local ones
 */
export function trustedHostsOnly(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host');
    const origin = c.req.header('origin');
    if (!isLoopbackHost(host) && !isPublicHost(host, publicUrl)) {
      const names = 'one of the names localhost, 127.0.0.1 and [::1]';
      throw forbidden(
        publicUrl === undefined
          ? `Use ${names}, or start the emulator with the address that you use as its public URL.`
          : `Use its public address ${publicUrl}, or ${names}.`,
      );
    }
    if (origin !== undefined && origin !== publicUrl && !isLocalOrigin(origin)) {
      throw forbidden('Pages of other sites may not call it.');
    }
    await next();
  };
}

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).host);
}

function forbidden(reason: string): ServiceError {
  return new ServiceError(403, 'Forbidden', `The emulator's own API refused this request. ${reason}`);
}
