import { callingEmulator } from '@anteroom/calling-emulator/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// The call engine's imports, by the package that imports them: Vite bundles them before the page opens, so that it does not
// discover them, and reload the page, during a call.
const engine = ['@azure/communication-react', '@azure/communication-common', '@fluentui/react/lib/Styling'];

const isLocal = process.env.ANTEROOM_EMULATOR === '1';
// The emulator accepts any number as the caller of phone calls; a resource requires one of its own.
const callerId = isLocal ? '+14255550199' : process.env.ACS_PHONE_NUMBER;

export default defineConfig({
  define: { CALLER_ID: JSON.stringify(callerId) ?? 'undefined' },
  plugins: [react(), callingEmulator({ engine: isLocal ? 'emulator' : 'sdk' })],
  resolve: { conditions: ['anteroom-source', ...defaultClientConditions] },
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom/client',
      'wouter',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@fluentui/react-shared-contexts',
      '@anteroom/components > @fluentui/react-calendar-compat',
      '@anteroom/components > @griffel/react',
      '@anteroom/components > @vvo/tzdb',
      '@anteroom/hooks > @tanstack/react-query',
      '@anteroom/contract > valibot',
      ...engine,
    ],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 8_000,
    rollupOptions: {
      onwarn(warning, warn) {
        // Fluent marks its files for React Server Components, which has no meaning in a page.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
