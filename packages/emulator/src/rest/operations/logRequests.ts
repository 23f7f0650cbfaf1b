import type { MiddlewareHandler } from 'hono';
import type { RequestLogEntry } from '../../server/EmulatorOptions.js';
import { operationOf } from './operations.js';

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
