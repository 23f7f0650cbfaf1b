// `npm run format`: formats, sorts imports and applies the safe fixes of the linter.
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { toolScript } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode([toolScript('@biomejs/biome', 'biome'), 'check', '--write', ...process.argv.slice(2)]);
process.exit(code);
