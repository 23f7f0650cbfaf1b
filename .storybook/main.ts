import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, mergeConfig } from 'vite';
import { callingEmulator } from '../packages/calling-emulator/src/vite/index.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Storybook must work offline, so nothing here may use the network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [react(), callingEmulator({ engine: 'emulator', allowInProduction: true })],
      // A dependency that Vite discovers late would reload the page in the middle of a test.
      optimizeDeps: { include: ['@azure/communication-common'] },
      resolve: {
        // This setting replaces Vite's own conditions, so repeat them: without them a story would get the Node builds.
        conditions: ['anteroom-source', ...defaultClientConditions],
      },
    }),
};

export default config;
