import type { MiddlewareHandler } from 'hono';
import { operationOf } from './operations.js';

/** A handled request of the Rooms or Identity API. It contains no identity, token or key. */
export interface RequestLogEntry {
  method: string;
  path: string;
  /** As named in the log of the service: `CreateRoom`, `IssueToken`, ...; absent if the path matches no operation. */
  operation?: string;
  status: number;
  /** Milliseconds from the request to its response. */
  ms: number;
}

/** Reports each request when it has been handled, without ids of people, queries and bodies. */
export function logRequests(onRequest: (entry: RequestLogEntry) => void): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    const operation = operationOf(method, path);
    const started = performance.now();
    await next();
    onRequest({
      method,
      path: path.replace(/^(\/identities\/)[^/]+/, '$1{id}'),
      ...(operation === undefined ? {} : { operation }),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}
