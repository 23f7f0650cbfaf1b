import { fileURLToPath } from 'node:url';
import { callingEmulator } from '@anteroom/calling-emulator/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { PLAIN_PORT } from '../ports.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Between the UI library and the stand-in: whoever would get the one from the other gets the recorder. */
const recorder = (): Plugin => ({
  name: 'recorder',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/packages/calling-emulator/src/index.ts') ? here('recorded.ts') : undefined),
});

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite/plain'),
  plugins: [react(), callingEmulator({ engine: 'emulator' }), recorder()],
  resolve: { conditions: ['anteroom-source', ...defaultClientConditions] },
  // Found late, a dependency reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      '@anteroom/calling-emulator > eventemitter3',
      '@anteroom/calling-emulator > jose',
      '@anteroom/contract > valibot',
      '@azure/communication-common',
      '@azure/communication-react',
    ],
  },
  server: { host: 'localhost', port: PLAIN_PORT, strictPort: true, hmr: false, watch: null },
});
