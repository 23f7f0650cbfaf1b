export { asPhoneText } from './asPhoneText.js';
export { createRosterStore, type RosterStore } from './createRosterStore.js';
export { type InCallPerson, mergeRoster, type Presence, type RosterPerson } from './mergeRoster.js';
export { personName } from './personName.js';
export { useRosterCounts, useRosterPerson, useRosterStore } from './useRosterStore.js';
