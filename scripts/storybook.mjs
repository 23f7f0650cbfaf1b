// `npm run storybook`: shows every component in every state, offline.
import { ensurePortFree, portFrom } from './processes/port.mjs';
import { runNode } from './processes/run.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { toolScript } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
try {
  const port = portFrom('STORYBOOK_PORT', 6006);
  await ensurePortFree(port, 'STORYBOOK_PORT');
  const { code } = await runNode(
    [
      toolScript('storybook'),
      'dev',
      `--port=${port}`,
      '--host=127.0.0.1',
      '--exact-port',
      '--ci',
      '--no-open',
      '--no-version-updates',
      '--disable-telemetry',
      ...process.argv.slice(2),
    ],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
  );
  process.exit(code);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
