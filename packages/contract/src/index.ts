export * from './actions.js';
export * from './callEndReasons.js';
export * from './errors.js';
export * from './knocks.js';
export * from './phases.js';
export { isPhoneNumber } from './phoneNumber.js';
export * from './roles.js';
export * from './room.js';
export * from './roomChanges.js';
