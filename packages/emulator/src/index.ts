export type { CrowdOptions, CrowdSummary } from './bots/index.js';
export type { MeetingSummary } from './meeting/index.js';
export type { EmulatorOptions } from './options/index.js';
export type { Phone, PhoneSettings } from './phones/index.js';
export type { ActiveFault, Fault } from './rest/faults/index.js';
export type { OperationName, RequestLogEntry } from './rest/operations/index.js';
export type { Seed, Seeded } from './seed/index.js';
export { DEVELOPMENT_ACCESS_KEY, type Emulator, startEmulator } from './server/index.js';
