import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';

/** Refuses requests without an api-version, or with an unsupported one. */
export function requireApiVersion<const Version extends string>(
  supported: readonly Version[],
): MiddlewareHandler<{ Variables: { apiVersion: Version } }> {
  return async (c, next) => {
    const asked = c.req.query('api-version');
    if (asked === undefined) {
      throw new ServiceError(400, 'ApiVersionUnspecified', 'An API version is required, but was not specified.');
    }
    const version = supported.find((known) => known === asked);
    if (version === undefined) {
      throw new ServiceError(
        400,
        'UnsupportedApiVersion',
        `The HTTP resource that matches the request URI '${c.req.url}' does not support the API version '${asked}'.`,
      );
    }
    c.set('apiVersion', version);
    c.header('api-supported-versions', supported.join(', '));
    await next();
  };
}
