// Bundles a page before the tests open it. From Vite's development server, each new browser context requests hundreds of
// files, which takes most of a test's time on two cores. React stays in its development build, so that StrictMode mounts
// everything twice and its warnings are seen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../scripts/processes/run.mjs';
import { toolScript } from '../scripts/workspace/workspace.mjs';

/** The arguments of Node that run Vite with the packages' sources. */
export const VITE = ['--conditions=anteroom-source', '--import=tsx', toolScript('vite')];

/**
 * Bundles the pages into a temporary folder, calls `serve` with it, and removes it when `serve` has ended. `vite` are the
 * arguments that name the root or the configuration. Ends this process with the exit code of what failed, or of `serve`.
 */
export async function serveBundled(vite, env, serve) {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-pages-'));
  const settings = ['--mode', 'development', '--minify', 'false', '--outDir', folder, '--logLevel', 'warn'];
  const built = await runNode([...VITE, 'build', ...vite, ...settings, '--emptyOutDir'], {
    env: { ...env, NODE_ENV: 'development' },
  });
  const { code } = built.code === 0 && !built.signal ? await serve(folder) : built;
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
