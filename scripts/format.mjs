// `npm run format`: formats the code, sorts imports and applies the linter's safe fixes.
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { toolScript } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode([toolScript('@biomejs/biome', 'biome'), 'check', '--write', ...process.argv.slice(2)]);
process.exit(code);
