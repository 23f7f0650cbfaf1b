export { DEVELOPMENT_ACCESS_KEY } from './accessKey.js';
export { type Emulator, startEmulator } from './startEmulator.js';
