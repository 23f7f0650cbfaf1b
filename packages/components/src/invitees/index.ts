export { PeopleSearch } from './PeopleSearch.js';
export {
  type FaultyInvitee,
  type InviteeFault,
  type ParsedInvitee,
  type ParsedInvitees,
  parseInvitees,
} from './parseInvitees.js';
export { isUnknown, type KnownInvitees, useInviteeLookup } from './useInviteeLookup.js';
export { useSettled } from './useSettled.js';
