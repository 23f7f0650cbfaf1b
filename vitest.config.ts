import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { callingEmulator } from './packages/calling-emulator/src/vite.js';
import { emulatorCommands } from './packages/calling-emulator/test/emulatorCommands.js';
import { compileMessages } from './packages/components/scripts/compileMessages.mjs';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { WAIT_MS } from './scripts/patience.mjs';

// Setting conditions replaces Vite's own: without them a page would get the Node builds.
const conditions = ['anteroom-source', ...defaultClientConditions];
const serverConditions = ['anteroom-source', ...defaultServerConditions];

// Also where Vitest is started without npm.
compileMessages();

/** A wait ends when its state is there; its limit is for what never comes, also where everything else is busy. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: WAIT_MS } } };

/** Tests in a real page: real WebRTC, real devices (Chromium's fake camera and microphone), StrictMode. */
const browser = ({ launchOptions, ...more }: PlaywrightProviderOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS, ...launchOptions },
    ...more,
  }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions: serverConditions } },
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/*/{src,scripts}/**/*.test.{ts,tsx}',
            'apps/*/server/**/*.test.ts',
            'scripts/*.test.ts',
            'e2e/plain/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
          env: { NO_PROXY: 'localhost,127.0.0.1' },
          ...PATIENCE,
        },
      },
      {
        plugins: [callingEmulator({ engine: 'emulator' })],
        resolve: { conditions },
        // Found late, a dependency reloads the page in the middle of a test.
        optimizeDeps: {
          // In `test` Fluent leaves out its style sheets' plain rules.
          esbuildOptions: { define: { 'process.env.NODE_ENV': '"development"' } },
          include: [
            '@anteroom/components > @fluentui/react-icons',
            '@anteroom/components > @fluentui/react-shared-contexts',
            '@anteroom/components > @fluentui/react/lib/Styling',
            '@anteroom/components > @formatjs/intl-localematcher',
            '@anteroom/components > @tanstack/react-virtual',
            '@anteroom/contract > valibot',
            '@anteroom/hooks > @tanstack/react-query',
            '@anteroom/hooks > fast-check',
            '@azure/communication-common',
            '@azure/communication-react',
            '@fluentui/react-components',
            '@testing-library/react',
            '@testing-library/user-event',
            'axe-core',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          setupFiles: 'scripts/patience.browser.ts',
          ...PATIENCE,
          browser: { ...browser(), commands: emulatorCommands },
        },
      },
      {
        // Conditions and aliases come from .storybook/main.ts, so that a story is tested as it is shown.
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          testTimeout: PATIENCE.testTimeout,
          browser: {
            // Pictures are the same whatever the machine's own time zone, language and drawing of letters.
            ...browser({
              contextOptions: { timezoneId: 'UTC', locale: 'en-US', deviceScaleFactor: 1 },
              launchOptions: {
                env: {
                  ...process.env,
                  FONTCONFIG_FILE: fileURLToPath(new URL('.storybook/fonts.conf', import.meta.url)),
                },
              },
            }),
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                // What the same browser draws differently from one run to the next: the edges of letters. An icon is more.
                comparatorOptions: { threshold: 0.2, allowedMismatchedPixels: 50 },
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/stories/pictures/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext, root }) => `${root}/test-results/pictures/${arg}${ext}`,
              },
            },
          },
        },
      },
      {
        // Promises of the packages as a whole; the one about tarballs needs `npm run pack` first.
        test: {
          name: 'packages',
          environment: 'node',
          include: ['scripts/package-checks/**/*.test.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});
