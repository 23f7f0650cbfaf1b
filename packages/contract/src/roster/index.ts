export * from './inviteeOf.js';
export * from './participants.js';
export * from './rosterChanges.js';
