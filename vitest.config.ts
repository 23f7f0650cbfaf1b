import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';

const conditions = ['anteroom-source'];

/** Tests in a real page: real WebRTC, real devices (Chromium's fake camera and microphone), StrictMode. */
const chromium = playwright({ launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS } });

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/server/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
          env: { NO_PROXY: 'localhost,127.0.0.1' },
        },
      },
      {
        resolve: {
          conditions,
          alias: {
            '@azure/communication-calling': fileURLToPath(
              new URL('./packages/calling-emulator/src/index.ts', import.meta.url),
            ),
          },
        },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
