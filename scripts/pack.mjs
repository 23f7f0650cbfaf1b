// `npm run pack`: makes a clean build and packs each public package into artifacts/ as an installable tarball.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run, runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages, pnpm } from './setup/setup.mjs';
import { manifestOf, publicPackageFolders, root } from './workspace/workspace.mjs';

function finished({ code, signal, output }) {
  if (code === 0 && !signal) return;
  if (output) console.error(output);
  process.exit(code || 1);
}

ensureNode();
await ensurePackages();
// Otherwise the output of deleted source files would be packed too.
for (const folder of publicPackageFolders()) rmSync(join(folder, 'dist'), { recursive: true, force: true });
rmSync(join(root, 'artifacts'), { recursive: true, force: true });

finished(await runNode(['scripts/build.mjs']));
const filters = publicPackageFolders().map((folder) => `--filter=${manifestOf(folder).name}`);
const [command, args] = pnpm('--recursive', ...filters, 'pack', '--pack-destination', join(root, 'artifacts'));
finished(await run(command, args, { capture: true }));
for (const name of readdirSync(join(root, 'artifacts'))) console.log(`artifacts/${name}`);
