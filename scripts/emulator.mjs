// `npm run emulator -- --port N`: starts the emulator alone.
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode([
  '--conditions=anteroom-source',
  '--import=tsx',
  'packages/emulator/src/cli/cli.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
