import { callingEmulator } from '@anteroom/calling-emulator/vite';

export default {
  plugins: [callingEmulator({ engine: 'emulator', allowInProduction: true })],
  esbuild: { jsx: 'automatic' },
  build: { target: 'es2022', minify: false, reportCompressedSize: false, chunkSizeWarningLimit: 20_000 },
};
