/** Takes the place of `@azure/communication-calling` in a build that has both engines: only the chosen one is fetched. */
import { settleCallingEngine } from './engineChoice.js';

// In this file the Vite plugin leaves the SDK's name alone.
const engine =
  settleCallingEngine() === 'emulator' ? await import('../index.js') : await import('@azure/communication-calling');

export const { CallClient, DiagnosticQuality, Features, LocalVideoStream, VideoStreamRenderer } = engine;
