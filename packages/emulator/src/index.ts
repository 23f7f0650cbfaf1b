export { DEVELOPMENT_ACCESS_KEY } from './accessKey.js';
export type { CallSummary } from './CallRegistry.js';
export { type Emulator, type EmulatorOptions, startEmulator } from './startEmulator.js';
