import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';
import type { StateFile } from './StateFile.js';

/**
 * Answers a request that may change something only when the state file holds the change. When the file cannot be written the
 * answer is 503, which the SDKs try again.
 */
export function waitForStateFile(state: Pick<StateFile, 'saved'> | undefined): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (state === undefined || c.req.method === 'GET') return;
    try {
      await state.saved();
    } catch {
      // The headers of the answer that is not given, such as `Location`.
      for (const name of [...c.res.headers.keys()]) c.header(name, undefined);
      throw new ServiceError(503, 'ServiceUnavailable', 'The state file cannot be written. The log says why.');
    }
  };
}
