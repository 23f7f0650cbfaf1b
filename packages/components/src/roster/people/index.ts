export { createRosterStore, type RosterStore } from './createRosterStore.js';
export { type InCallPerson, mergeRoster, type Presence, type RosterPerson } from './mergeRoster.js';
export { asPhoneText, isUnnamed, knownName, personLabel, personName } from './personName.js';
export { type RosterCounts, useRosterCounts, useRosterPerson, useRosterStore } from './useRosterStore.js';
