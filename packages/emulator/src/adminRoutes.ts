import { Hono } from 'hono';
import type { CallRegistry } from './CallRegistry.js';

/** What the service does not have: a look at the emulator itself, below `/_emulator`. Reads only, so it needs no key. */
export function adminRoutes(calls: CallRegistry) {
  const routes = new Hono();
  routes.get('/health', (c) => c.json({ status: 'ok' }));
  routes.get('/calls', (c) => c.json({ calls: calls.summaries() }));
  return routes;
}
