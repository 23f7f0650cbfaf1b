// `npm run test:hosts`: tests hosts that install the packages from tarballs. It runs each block "host" of the READMEs unchanged.
// The endpoint runs in each kind of server, and a room goes from creation to deletion over real HTTP with a browser's headers.
// Pages with the components are built, and checked in Chromium. Arguments select hosts by the start of their names; `--packed`
// uses the tarballs in artifacts/; `--report=FILE` writes the counts as JSON.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulatorProcess } from '../packages/emulator/test/emulatorProcess.mjs';
import { HOSTS } from './hosts/hosts.mjs';
import { installHosts } from './hosts/install.mjs';
import { PAGES } from './hosts/pages.mjs';
import { runRoomLifecycle } from './hosts/roomLifecycle.mjs';
import { runNode } from './processes/run.mjs';
import { summaryLine } from './results/tally.mjs';
import { CHROMIUM_FLAGS, findChromium } from './setup/chromium.mjs';
import { ensureChromium, ensureNginx, ensureNode, ensurePackages } from './setup/setup.mjs';
import { root } from './workspace/workspace.mjs';

ensureNode();
await ensurePackages();

const packed = process.argv.includes('--packed') && existsSync(join(root, 'artifacts'));
if (!packed && (await runNode(['scripts/pack.mjs'])).code !== 0) process.exit(1);

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const isWanted = ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const counts = { passed: 0, failed: 0, skipped: 0 };

await testServers(HOSTS.filter(isWanted));
await testPages(PAGES.filter(isWanted));

/** Runs the endpoint in each of these servers. */
async function testServers(hosts) {
  if (hosts.length === 0) return;
  await ensureNginx();
  const emulator = await startEmulatorProcess();
  try {
    await withFolder(async (folder) => {
      await installHosts(folder, {
        source: 'e2e/hosts',
        readme: 'packages/endpoint/README.md',
        packages: ['contract', 'endpoint'],
      });
      for (const host of hosts) await count(host, () => testServer(host, folder, emulator.connectionString));
    });
  } finally {
    await emulator.close();
  }
}

async function testServer(host, folder, connectionString) {
  let server;
  try {
    server = await host.start(folder, connectionString);
    await runRoomLifecycle(server);
  } catch (error) {
    throw new Error(`${error.message}\n${server?.log() ?? ''}`);
  } finally {
    await server?.close();
  }
}

/** Checks each of these pages in Chromium. */
async function testPages(pages) {
  if (pages.length === 0) return;
  await ensureChromium();
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    await withFolder(async (folder) => {
      await installHosts(folder, {
        source: 'e2e/consumer',
        readme: 'packages/components/README.md',
        packages: ['contract', 'hooks', 'components', 'calling-emulator'],
      });
      for (const page of pages) await count(page, () => page.check(folder, browser));
    });
  } finally {
    await browser.close();
  }
}

async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-hosts-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function count({ name, skip }, test) {
  const skipped = skip?.();
  if (skipped) {
    counts.skipped += 1;
    console.log(`${name}: skipped, ${skipped}`);
    return;
  }
  try {
    await test();
    counts.passed += 1;
    console.log(`${name}: passed`);
  } catch (error) {
    counts.failed += 1;
    console.log(`${name}: FAILED, ${error.message}`);
  }
}

const report = process.argv.find((option) => option.startsWith('--report='))?.slice('--report='.length);
if (report) writeFileSync(report, JSON.stringify(counts));
console.log(summaryLine(counts));
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
