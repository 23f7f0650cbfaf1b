import { fileURLToPath } from 'node:url';
import { callingEmulator } from '@anteroom/calling-emulator/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { PLAIN_PORT } from '../fixtures/ports.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Whoever would get the stand-in gets the recorder of it: by the SDK's name, or by the file that took its place. */
const recorder = (): Plugin => ({
  name: 'recorder',
  enforce: 'pre',
  resolveId: (source) =>
    source === '@azure/communication-calling' || source.endsWith('/packages/calling-emulator/src/index.ts')
      ? here('recorder/recorded.ts')
      : undefined,
});

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite/plain'),
  plugins: [react(), recorder(), callingEmulator({ engine: 'emulator' })],
  resolve: { conditions: ['anteroom-source', ...defaultClientConditions] },
  // Found late, a dependency reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom/client',
      '@azure/communication-common',
      '@azure/communication-react',
    ],
  },
  server: { host: 'localhost', port: PLAIN_PORT, strictPort: true, hmr: false, watch: null },
});
