import type { MiddlewareHandler } from 'hono';
import { operationOf } from './operations.js';

/** One answered request of the Rooms or Identity API. It names no identity, no token and no key. */
export interface RequestLogEntry {
  method: string;
  path: string;
  /** Of the service's own log: `CreateRoom`, `IssueToken`, ...; absent for a path that is no operation. */
  operation?: string;
  status: number;
  /** Milliseconds from the request to its answer. */
  ms: number;
}

/** Tells of each request when it is answered, without what is not to be in a log: ids of people, queries, bodies. */
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
