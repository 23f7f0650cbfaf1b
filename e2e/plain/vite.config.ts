import { fileURLToPath } from 'node:url';
import { callingEmulator } from '@anteroom/calling-emulator/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { PLAIN_PORT } from '../fixtures/ports.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Replaces the stand-in with its recorder, for imports of the SDK and for the file that the plugin replaces it with. */
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
  plugins: [react(), recorder(), callingEmulator({ engine: 'emulator' })],
  resolve: { conditions: ['anteroom-source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    rollupOptions: { input: [here('index.html'), here('bare.html'), here('tutorial/index.html')] },
  },
  preview: { host: 'localhost', port: PLAIN_PORT, strictPort: true },
});
