import { Server } from 'node:http';
import { createServer } from 'vite';
import { CannotStart } from '../settings/index.js';
import { APP_ROOT, type Pages } from './Pages.js';

const MODULE_SCRIPT = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/g;

/** The protocols of Vite's WebSocket, which updates open pages. Vite ignores all others. */
const VITE_PROTOCOLS = ['vite-hmr', 'vite-ping'];

/** Serves the app's sources through Vite. */
export async function developmentPages(): Promise<Pages> {
  // Doesn't listen: it only passes Vite's upgrades on.
  const upgrades = new Server();
  const vite = await createServer({
    root: APP_ROOT,
    // Loaded by Node with this process's conditions: Vite's own loader would import packages from their `dist`.
    configLoader: 'native',
    appType: 'spa',
    clearScreen: false,
    server: { middlewareMode: true, hmr: { server: upgrades } },
  });
  return {
    handle: vite.middlewares,
    upgrade(request, socket, head) {
      const protocol = request.headers['sec-websocket-protocol'] ?? '';
      const isVites = VITE_PROTOCOLS.includes(protocol) && request.url?.split('?')[0] === vite.config.base;
      return isVites && upgrades.emit('upgrade', request, socket, head);
    },
    close: () => vite.close(),
    async warmUp(origin) {
      const page = await ask(origin);
      for (const [, src] of page.matchAll(MODULE_SCRIPT)) await ask(new URL(src ?? '', origin).href);

      // A page that is opened while dependencies are still being bundled reloads while the person is using it.
      const { client } = vite.environments;
      await client.waitForRequestsIdle();
      await client.depsOptimizer?.scanProcessing;
      await Promise.all(client.depsOptimizer?.metadata.depInfoList.map(({ processing }) => processing) ?? []);
    },
  };
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { headers: { accept: 'text/html,*/*' } });
  const text = await response.text();
  if (response.ok) return text;
  throw new CannotStart(
    `The page cannot be served: ${new URL(url).pathname} returns ${response.status}. See the output above.`,
  );
}
