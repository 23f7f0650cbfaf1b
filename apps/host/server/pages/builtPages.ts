import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { CannotStart } from '../settings/CannotStart.js';
import { APP_ROOT, type Pages } from './Pages.js';

/** The app as `npm run build` left it. Every address that is no file is the app's own to show, except below `/assets/`. */
export function builtPages(root = join(APP_ROOT, 'dist')): Pages {
  if (!existsSync(join(root, 'index.html'))) {
    throw new CannotStart(
      'The app is not built: run "npm run build" first, or unset NODE_ENV to run from its sources.',
    );
  }
  const app = new Hono();
  // The build puts a hash of what is in a file into its name there. A name that is gone must not become the page, which a
  // browser would refuse as a script and tell nobody why.
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
