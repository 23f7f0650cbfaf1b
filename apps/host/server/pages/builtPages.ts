import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { CannotStart } from '../settings/index.js';
import { APP_ROOT, type Pages } from './Pages.js';

/** Serves the app that `npm run build` created. Paths without a file return the app's page, except below `/assets/`. */
export function builtPages(root = join(APP_ROOT, 'dist')): Pages {
  if (!existsSync(join(root, 'index.html'))) {
    throw new CannotStart(
      'The app is not built. Run "npm run build" first, or unset NODE_ENV to run from its sources.',
    );
  }
  const app = new Hono();
  // File names here contain a hash of the content. An outdated name must not return the page: a browser would reject it
  // as a script without a clear error.
  app.get('/assets/*', cached('public, max-age=31536000, immutable'), serveStatic({ root }), (c) => c.notFound());
  app.get('*', cached('no-cache'), serveStatic({ root }), serveStatic({ root, path: 'index.html' }));
  return {
    handle: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
    upgrade: () => false,
    warmUp: async () => undefined,
    close: async () => undefined,
  };
}

function cached(how: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.header('Cache-Control', c.res.ok ? how : 'no-store');
  };
}
