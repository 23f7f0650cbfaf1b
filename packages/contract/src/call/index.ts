export * from './callAction.js';
export * from './callCapabilities.js';
export * from './callEndReasons.js';
export * from './callSwitches.js';
export * from './engines.js';
export * from './liveCall.js';
export * from './liveParticipant.js';
export * from './spotlight.js';
