import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Storybook is read offline too: nothing here asks the network for anything.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [react()],
      resolve: {
        // Setting conditions replaces Vite's own: without them a story would get the Node builds.
        conditions: ['anteroom-source', ...defaultClientConditions],
        alias: {
          '@azure/communication-calling': fileURLToPath(
            new URL('../packages/calling-emulator/src/index.ts', import.meta.url),
          ),
        },
      },
    }),
};

export default config;
