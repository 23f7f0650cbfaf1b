export type { Removal, RoleChange, RosterActions, RosterContextValue } from './actions/index.js';
export type { RosterGrouping, RosterSearch, RosterSection, RosterSectionKey } from './list/index.js';
export { RosterAnnouncer, type RosterAnnouncerProps } from './news/index.js';
export {
  createRosterStore,
  type InCallPerson,
  mergeRoster,
  type Presence,
  type RosterPerson,
  type RosterStore,
} from './people/index.js';
export { Roster } from './Roster.js';
export type { RosterProps, RosterSlots, RosterState, RosterView } from './Roster.types.js';
export { renderRoster } from './renderRoster.js';
export { type RoomRoster, useRoomRoster, useRosterOf } from './useRoomRoster.js';
export { useRoster } from './useRoster.js';
export { useRosterStyles } from './useRosterStyles.js';
