import type { Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Counts the running requests of a server. The returned function stops listening, waits up to `limitMs` milliseconds for
 * their responses, and closes all connections except WebSockets, which never end automatically.
 */
export function drainOf(server: Server, limitMs = 10_000): () => Promise<void> {
  const running = new Set<ServerResponse>();
  server.prependListener('request', (_request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    // A busy proxy would keep a keep-alive connection going.
    if (!server.listening) response.setHeader('Connection', 'close');
  });
  return async () => {
    server.close();
    const limit = performance.now() + limitMs;
    do await wait(20);
    while (running.size > 0 && performance.now() < limit);
    server.closeAllConnections();
  };
}
