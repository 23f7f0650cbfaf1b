// `npm run test:hosts`: runs the endpoint in each kind of server, installed from tarballs. It runs each block "host" of the
// endpoint's README unchanged, and takes a room from creation to deletion over real HTTP with a browser's headers. Arguments
// select hosts by the start of their names; `--packed` uses the tarballs in artifacts/; `--report=FILE` writes the counts as
// JSON.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulatorProcess } from '../packages/emulator/test/emulatorProcess.mjs';
import { HOSTS } from './hosts/hosts.mjs';
import { installHosts } from './hosts/install.mjs';
import { runRoomLifecycle } from './hosts/roomLifecycle.mjs';
import { runNode } from './processes/run.mjs';
import { summaryLine } from './results/tally.mjs';
import { ensureNginx, ensureNode, ensurePackages } from './setup/setup.mjs';
import { root } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();
await ensureNginx();

const packed = process.argv.includes('--packed') && existsSync(join(root, 'artifacts'));
if (!packed && (await runNode(['scripts/pack.mjs'])).code !== 0) process.exit(1);

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const hosts = HOSTS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
const folder = mkdtempSync(join(tmpdir(), 'anteroom-hosts-'));
const emulator = await startEmulatorProcess();
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await installHosts(folder, readFileSync(join(root, 'packages/endpoint/README.md'), 'utf8'));
  for (const host of hosts) {
    const skipped = host.skip?.();
    if (skipped) {
      counts.skipped += 1;
      console.log(`${host.name}: skipped, ${skipped}`);
      continue;
    }
    let server;
    try {
      server = await host.start(folder, emulator.connectionString);
      await runRoomLifecycle(server);
      counts.passed += 1;
      console.log(`${host.name}: passed`);
    } catch (error) {
      counts.failed += 1;
      console.log(`${host.name}: FAILED, ${error.message}\n${server?.log() ?? ''}`);
    } finally {
      await server?.close();
    }
  }
} finally {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
}
const report = process.argv.find((option) => option.startsWith('--report='))?.slice('--report='.length);
if (report) writeFileSync(report, JSON.stringify(counts));
console.log(summaryLine(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
