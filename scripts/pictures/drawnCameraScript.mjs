// Bundles `drawnCamera.ts` for pages that a script opens.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../workspace/workspace.mjs';

/** What the people of the example look like. */
const LOOKS = { ada: 'look-11', ben: 'look-9', cleo: 'look-12', dot: 'look-2', eve: 'look-16', olga: 'look-4' };

/** Bundles a function that makes a page show a drawn person as its camera. Call that before the page loads. */
export async function cameraDrawer() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'scripts/pictures/drawnCamera.ts'), formats: ['iife'], name: 'drawnCamera' },
    },
  });
  const [{ code }] = output;
  return (page, who) => page.addInitScript(`${code}\ndrawnCamera.drawCamera(${JSON.stringify(LOOKS[who] ?? who)});`);
}
