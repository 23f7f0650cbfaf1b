import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { CannotStart } from './CannotStart.js';
import { APP_ROOT, type Pages } from './pages.js';

/** The app as `npm run build` left it. Every address that is no file is the app's own to show. */
export function builtPages(): Pages {
  const root = join(APP_ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) {
    throw new CannotStart(
      'The app is not built: run "npm run build" first, or unset NODE_ENV to run from its sources.',
    );
  }
  const app = new Hono();
  app.get('*', serveStatic({ root }));
  app.get('*', serveStatic({ root, path: 'index.html' }));
  return {
    handle: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
    warmUp: async () => undefined,
    close: async () => undefined,
  };
}
