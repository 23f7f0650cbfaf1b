export { type InCallPerson, mergeRoster, type Presence, type RosterPerson } from './mergeRoster.js';
export { RoleBadge, type RoleBadgeProps } from './RoleBadge.js';
export { Roster } from './Roster.js';
export type { RosterProps, RosterSection, RosterSlots, RosterState } from './Roster.types.js';
export { renderRoster } from './renderRoster.js';
export { useRoster } from './useRoster.js';
export { useRosterStyles } from './useRosterStyles.js';
