export { DEVELOPMENT_ACCESS_KEY } from './accessKey.js';
export type { CallSummary } from './Call.js';
export type { EmulatorOptions, RequestLogEntry } from './EmulatorOptions.js';
export type { ActiveFault, Fault } from './Faults.js';
export type { OperationName } from './operations.js';
export type { Phone, PhoneSettings } from './Phones.js';
export type { Seed, Seeded } from './seed.js';
export { type Emulator, startEmulator } from './startEmulator.js';
