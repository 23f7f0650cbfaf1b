import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { type PlaywrightProviderOptions, playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { callingEmulator } from './packages/calling-emulator/src/vite/index.js';
import { emulatorCommands } from './packages/calling-emulator/test/emulatorCommands.js';
import { compileMessages } from './packages/components/scripts/compileMessages.mjs';
import { WAIT_MS } from './scripts/patience/patience.mjs';
import { CHROMIUM_FLAGS, findChromium } from './scripts/setup/chromium.mjs';

// This setting replaces Vite's own conditions, so repeat them: without them a page would get the Node builds.
const conditions = ['anteroom-source', ...defaultClientConditions];
const serverConditions = ['anteroom-source', ...defaultServerConditions];

// Also where Vitest is started without npm.
compileMessages();

/** Waits end as soon as the expected state is reached. The limits are long, so that they also hold on a busy machine. */
const PATIENCE = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: WAIT_MS } },
  setupFiles: ['scripts/patience/patience.setup.ts'],
};

/** Tests in a real page, with real WebRTC and Chromium's fake camera and microphone. */
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
            'scripts/**/*.test.ts',
            'e2e/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', 'scripts/package-checks/**'],
          env: { NO_PROXY: 'localhost,127.0.0.1' },
          ...PATIENCE,
        },
      },
      {
        plugins: [callingEmulator({ engine: 'emulator' })],
        resolve: { conditions },
        // A dependency that Vite discovers late would reload the page in the middle of a test.
        optimizeDeps: {
          // With NODE_ENV `test`, Fluent omits the plain rules of its style sheets.
          esbuildOptions: { define: { 'process.env.NODE_ENV': '"development"' } },
          include: [
            '@anteroom/components > @fluentui/react-calendar-compat',
            '@anteroom/components > @fluentui/react-icons',
            '@anteroom/components > @fluentui/react-shared-contexts',
            '@anteroom/components > @griffel/react',
            '@anteroom/components > @fluentui/react/lib/Styling',
            '@anteroom/components > @formatjs/intl-localematcher',
            '@anteroom/components > @tanstack/react-virtual',
            '@anteroom/components > @vvo/tzdb',
            '@anteroom/contract > valibot',
            '@anteroom/hooks > @tanstack/react-query',
            '@anteroom/hooks > fast-check',
            '@anteroom/testing > hono/utils/url',
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
          ...PATIENCE,
          setupFiles: [...PATIENCE.setupFiles, 'scripts/patience/patience.browser.ts'],
          browser: { ...browser(), commands: emulatorCommands },
        },
      },
      {
        // Conditions and aliases come from .storybook/main.ts, so that stories are tested as they are shown.
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          testTimeout: PATIENCE.testTimeout,
          browser: {
            // Makes pictures independent of the machine's time zone, language and font rendering.
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
                // Edges of letters differ from run to run in the same browser. A different icon exceeds this limit.
                comparatorOptions: { threshold: 0.2, allowedMismatchedPixels: 50 },
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/stories/pictures/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext, root }) => `${root}/test-results/pictures/${arg}${ext}`,
              },
            },
          },
        },
      },
      {
        // Checks of the packages as a whole. The one for tarballs needs `npm run pack` first.
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
