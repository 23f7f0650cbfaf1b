export { EmulatorClock } from './EmulatorClock.js';
export { type IdentityFacts, IdentityStore, RESOURCE_ID } from './IdentityStore.js';
export { nextLink, type PageStart, type Paging, pageStart } from './paging.js';
export { type RoomSettings, RoomStore, type RosterChanges, type StoredRoom } from './RoomStore.js';
export type { RosterEntry } from './Roster.js';
export { StateFile } from './StateFile.js';
export { waitForStateFile } from './waitForStateFile.js';
