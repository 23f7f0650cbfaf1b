export { createMemoryStore } from './createMemoryStore.js';
export { createRoomsEndpoint } from './createRoomsEndpoint.js';
export { findOrCreateIdentity } from './findOrCreateIdentity.js';
export type { DirectoryEntry, HostUser, RoomsEndpointOptions } from './RoomsEndpointOptions.js';
export type { RoomStore, StoredRoom } from './roomStore.js';
