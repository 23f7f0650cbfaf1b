import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';
import type { StateFile } from './StateFile.js';

/**
 * Holds the response to a request that may change something until the state file contains the change. If the file
 * cannot be written the response is 503, which the SDKs retry.
 */
export function waitForStateFile(state: Pick<StateFile, 'saved'> | undefined): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (state === undefined || c.req.method === 'GET') return;
    try {
      await state.saved();
    } catch {
      // Remove the headers of the discarded response, such as `Location`.
      for (const name of [...c.res.headers.keys()]) c.header(name, undefined);
      throw new ServiceError(503, 'ServiceUnavailable', 'The state file cannot be written. The log says why.');
    }
  };
}
