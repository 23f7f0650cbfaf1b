import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/chromium.mjs';
import { BASE_URL, EMULATOR_PORT, PORT } from './ports.js';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // The tests share one room, one server and two processor cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: BASE_URL,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS },
    trace: 'off',
  },
  webServer: {
    command: `${process.execPath} scripts/start.mjs`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: String(PORT), EMULATOR_PORT: String(EMULATOR_PORT) },
    wait: { stdout: /ready: / },
    stdout: 'pipe',
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
