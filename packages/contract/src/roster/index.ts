export * from './parseInvitees.js';
export * from './participants.js';
export * from './rosterChanges.js';
