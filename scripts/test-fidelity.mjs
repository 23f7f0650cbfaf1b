// `npm run test:fidelity`: replays recorded requests of the real service against the emulator, and compares the answers.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulatorProcess } from '../packages/emulator/test/emulatorProcess.mjs';
import { recordings } from './fidelity/recordings.mjs';
import { report } from './fidelity/report.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { root } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
const folder = join(root, 'artifacts/fidelity');
mkdirSync(folder, { recursive: true });
const certificateFile = join(folder, 'emulator.pem');
const emulator = await startEmulatorProcess({ args: ['--https', '--certificate-file', certificateFile, '--quiet'] });
try {
  const { endpoint: url, accessKey } = emulator;
  const target = { url, accessKey, certificate: readFileSync(certificateFile, 'utf8') };
  process.exitCode = await report(recordings, target, console.log);
} finally {
  await emulator.close();
}
