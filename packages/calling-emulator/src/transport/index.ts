import { EmulatorTransport } from './emulator/index.js';
import type { ConnectTransport } from './interface/index.js';

export { readAccessToken } from './emulator/index.js';
export * from './interface/index.js';

/** Connects calls to the local emulator that issued the token. */
export const connectToEmulator: ConnectTransport = (options, events) => new EmulatorTransport(options, events);
