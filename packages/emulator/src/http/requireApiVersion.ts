import type { Context, MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';

const SUPPORTED = 'api-supported-versions';
const DEPRECATED = 'api-deprecated-versions';

export interface ApiVersions<Version extends string> {
  supported: readonly Version[];
  /** Versions that the service names as deprecated. It refuses them. */
  deprecated?: readonly string[];
  /** Another spelling of a version, such as that of a faulty SDK. */
  spellingOf?: (version: Version) => string | undefined;
}

/** Refuses requests without an api-version, or with an unsupported one, and names the versions in every response. */
export function requireApiVersion<const Version extends string>({
  supported,
  deprecated = [],
  spellingOf = () => undefined,
}: ApiVersions<Version>): MiddlewareHandler<{ Variables: { apiVersion: Version } }> {
  return async (c, next) => {
    const asked = c.req.query('api-version');
    if (asked === undefined) {
      throw new ServiceError(400, 'ApiVersionUnspecified', 'An API version is required, but was not specified.');
    }
    const version = supported.find((known) => known === asked || spellingOf(known) === asked);
    if (version === undefined) {
      throw new ServiceError(
        400,
        'UnsupportedApiVersion',
        `The HTTP resource that matches the request URI '${c.req.url}' does not support the API version '${asked}'.`,
      );
    }
    c.set('apiVersion', version);
    c.header(SUPPORTED, supported.join(', '));
    if (deprecated.length > 0) c.header(DEPRECATED, deprecated.join(', '));
    await next();
  };
}

/** Removes the versions from a response. Source: recordings of requests that the service refuses unread. */
export function hideVersions(c: Context): void {
  c.header(SUPPORTED, undefined);
  c.header(DEPRECATED, undefined);
}
