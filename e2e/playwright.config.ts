import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/setup/chromium.mjs';
import { BASE_URL, EMULATOR_PORT, PLAIN_URL, PORT } from './fixtures/ports.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const OWN_EMULATOR = /(ends|leaks|roleTable|threePeople)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Two projects run in parallel: tests that share the example's room, and tests that start their own emulator. Within each
  // project, tests run one after the other.
  workers: 2,
  projects: [
    { name: 'example', testMatch: '**/*.spec.ts', testIgnore: OWN_EMULATOR, workers: 1 },
    { name: 'own-emulator', testMatch: OWN_EMULATOR, workers: 1 },
  ],
  // Real media on a busy machine can fail once. A test that passes on its second try is reported as flaky.
  retries: 1,
  timeout: 300_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL: BASE_URL,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS },
    trace: 'off',
  },
  webServer: [
    {
      command: `${process.execPath} e2e/startHost.mjs`,
      cwd: root,
      env: { PORT: String(PORT), EMULATOR_PORT: String(EMULATOR_PORT) },
      wait: { stdout: /ready: / },
      stdout: 'pipe',
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
    {
      command: `${process.execPath} e2e/startPlain.mjs`,
      cwd: root,
      url: PLAIN_URL,
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
  ],
});
