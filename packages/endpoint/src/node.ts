import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/**
 * Makes a fetch handler usable where Node's `(request, response)` is wanted: `http.createServer`, or Express. Express
 * takes its mount path off the address, so there `basePath` stays empty: `app.use('/api', toNodeHandler(handle))`.
 *
 * @example
 * http.createServer(toNodeHandler(createRoomsEndpoint(options))).listen(3000);
 */
export function toNodeHandler(
  handle: (request: Request) => Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  // The host's own globals stay as they are.
  return getRequestListener(handle, { overrideGlobalObjects: false });
}
