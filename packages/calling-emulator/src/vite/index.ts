export { type CallingEmulatorOptions, callingEmulator } from './callingEmulator.js';
