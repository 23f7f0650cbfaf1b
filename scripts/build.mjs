// `npm run build`: builds the dist of every package, then the example host.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { missingExports } from './workspace/missing-exports.mjs';
import { manifestOf, publicPackageFolders, root, toolScript } from './workspace/workspace.mjs';

async function step(args) {
  const { code, signal } = await runNode(args);
  if (code !== 0 || signal) process.exit(code || 1);
}

ensureNode();
await ensurePackages();
await step([toolScript('typescript', 'tsc'), '--build']);

const missing = publicPackageFolders().flatMap((folder) =>
  missingExports(folder).map((path) => `${manifestOf(folder).name} exports ${path}, but the build did not write it.`),
);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}

if (existsSync(join(root, 'apps/host/vite.config.ts'))) await step([toolScript('vite'), 'build', 'apps/host']);
