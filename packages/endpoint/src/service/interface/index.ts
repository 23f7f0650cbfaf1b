export type {
  Deadline,
  IdentifiedRoom,
  IdentityOperations,
  NewRoom,
  RoomOperations,
  RoomsService,
  RoomWindow,
  ServiceRoom,
  ServiceToken,
} from './RoomsService.js';
