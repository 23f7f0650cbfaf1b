export { type DirectoryState, directoryStateOf, type KnownInvitees, personOf } from './directoryState.js';
export { PeopleSearch } from './PeopleSearch.js';
export {
  type FaultyInvitee,
  type InviteeFault,
  type ParsedInvitee,
  type ParsedInvitees,
  parseInvitees,
} from './parseInvitees.js';
export { UncheckedBar } from './UncheckedBar.js';
export { type InviteeLookup, useInviteeLookup } from './useInviteeLookup.js';
export { useSettled } from './useSettled.js';
