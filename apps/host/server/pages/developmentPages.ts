import { Server } from 'node:http';
import { createServer } from 'vite';
import { CannotStart } from '../settings/CannotStart.js';
import { APP_ROOT, type Pages } from './Pages.js';

const MODULE_SCRIPT = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/g;

/** The protocols of Vite's own WebSocket, which brings changes to open pages. Vite leaves any other unanswered. */
const VITE_PROTOCOLS = ['vite-hmr', 'vite-ping'];

/** The sources as they are now, by Vite. */
export async function developmentPages(): Promise<Pages> {
  // Listens nowhere: only hands on the upgrades that are Vite's.
  const upgrades = new Server();
  const vite = await createServer({
    root: APP_ROOT,
    // By Node, with this process's conditions: Vite's own loader would take the packages that it imports from their `dist`.
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

      // A page opened while dependencies are still being bundled is reloaded under the person's hands.
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
  throw new CannotStart(`The page cannot be served: ${new URL(url).pathname} answers ${response.status}. See above.`);
}
