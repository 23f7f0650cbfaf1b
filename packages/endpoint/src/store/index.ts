export type {
  ClaimedRequest,
  ClaimOutcome,
  ClosableStore,
  EndpointStore,
  IdentityStore,
  KnockStore,
  ListedRoom,
  RequestClaim,
  RequestStore,
  RoomStore,
  RoomsQuery,
  ServiceCopy,
  Settlement,
  StoredKnock,
  StoredRoom,
  StoredRoomChanges,
} from './interface/index.js';
export { createMemoryStore } from './memory/index.js';
