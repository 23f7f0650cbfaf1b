import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import { ServiceError, tooManyRequests } from '../../wire/index.js';
import { operationOf } from '../operations/index.js';
import type { ActiveFault, Faults } from './Faults.js';

/** Injects faults into requests. It runs after the signature check, so that unsigned requests use no fault up. */
export function injectFaults(faults: Faults): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const operation = operationOf(c.req.method, c.req.path);
    const struck = operation === undefined ? [] : faults.take(operation);
    for (const { kind, ms } of struck) {
      // Unreferenced, so that it does not delay closing the emulator.
      if (kind === 'latency') await wait(ms, undefined, { ref: false });
    }
    const fault = struck.find(({ kind }) => kind !== 'latency');
    if (fault === undefined) return next();
    if (fault.carriedOut) await next();
    const answer = faultyAnswer(fault, () => c.env.incoming.socket.destroy());
    // Otherwise the headers of the lost response would be merged into this one.
    c.res = undefined;
    c.res = answer;
  };
}

function faultyAnswer({ kind, status, retryAfter }: ActiveFault, drop: () => void): Response {
  switch (kind) {
    case 'throttle':
      throw tooManyRequests(retryAfter);
    case 'drop':
      drop();
      return RESPONSE_ALREADY_SENT;
    case 'malformed':
      return new Response('{"value":[{"id":', { headers: { 'content-type': 'application/json' } });
    default:
      throw new ServiceError(
        status,
        status < 500 ? 'InjectedFault' : 'InternalServerError',
        'An injected fault of this emulator.',
      );
  }
}
