export { createRoomsEndpoint } from './endpoint/index.js';
export { findOrCreateIdentity } from './identities/index.js';
export { type Moved, type MoveOptions, move } from './move/index.js';
export type {
  AuditEvent,
  AuditSubject,
  Authorize,
  DirectoryEntry,
  FoundPerson,
  HostUser,
  RateLimits,
  RoomFacts,
  RoomsEndpointOptions,
  SearchContext,
  SearchDirectory,
} from './options/index.js';
export { defaultPolicy } from './policy/index.js';
export { type Finding, type ReconcileOptions, reconcile } from './reconcile/index.js';
export {
  type AcsOptions,
  acsService,
  type CallingService,
  type ServiceClients,
  serviceClients,
} from './service/index.js';
export {
  type ClaimedRequest,
  type ClaimOutcome,
  type ClosableStore,
  createMemoryStore,
  type EndpointStore,
  type IdentityStore,
  type KnockStore,
  type ListedRoom,
  type NewStoredRoom,
  type RequestClaim,
  type RequestStore,
  type RoomStore,
  type RoomsQuery,
  type Settlement,
  type StoredKnock,
  type StoredRoom,
  type StoredRoomChanges,
} from './store/index.js';
