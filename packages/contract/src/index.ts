export * from './callEndReasons.js';
export * from './errors.js';
export * from './phases.js';
export * from './roles.js';
export * from './room.js';
