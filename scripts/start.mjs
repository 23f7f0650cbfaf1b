// `npm start`: starts the emulator, the endpoint and the example host, reachable only from this machine.
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode(
  ['--conditions=anteroom-source', '--import=tsx', 'apps/host/server/main.ts', ...process.argv.slice(2)],
  // Lets anyone sign in under any name. The server ignores it in production.
  { env: { ANTEROOM_SIGN_IN: process.env.ANTEROOM_SIGN_IN ?? 'development' } },
);
process.exit(code);
