// `npm start`: the emulator, the endpoint and the example host, on this machine alone.
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';

ensureNode();
await ensurePackages();
const { code } = await runNode(
  ['--conditions=anteroom-source', '--import=tsx', 'apps/host/server/main.ts', ...process.argv.slice(2)],
  // Anybody can sign in as anybody; the server leaves it off in production.
  { env: { ANTEROOM_SIGN_IN: process.env.ANTEROOM_SIGN_IN ?? 'development' } },
);
process.exit(code);
