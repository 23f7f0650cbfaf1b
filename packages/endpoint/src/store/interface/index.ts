export type { ClosableStore, EndpointStore } from './EndpointStore.js';
export type { IdentityStore } from './IdentityStore.js';
export type { KnockStore, Settlement, StoredKnock } from './KnockStore.js';
export type { ClaimedRequest, ClaimOutcome, RequestClaim, RequestStore } from './RequestStore.js';
export {
  changesCopy,
  type ListedRoom,
  type NewStoredRoom,
  type RoomStore,
  type RoomsQuery,
  type ServiceCopy,
  type StoredRoom,
  type StoredRoomChanges,
} from './RoomStore.js';
