export type { RosterGrouping, RosterSection, RosterSectionKey } from './arrangeRoster.js';
export { RosterList } from './RosterList.js';
export type { RosterSearch } from './useRosterFocus.js';
export { type RosterHold, useRosterSections } from './useRosterSections.js';
