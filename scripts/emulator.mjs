// `npm run emulator -- --port N`: the emulator alone.
import { runNode } from './run.mjs';
import { ensureNode, ensurePackages } from './setup.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode([
  '--conditions=anteroom-source',
  '--import=tsx',
  'packages/emulator/src/cli/cli.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
