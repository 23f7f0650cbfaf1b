export type { Attendance, CallingService, EngineMessages, OpenService, ServiceHost } from './CallingService.js';
export type {
  Caller,
  Deadline,
  IdentifiedRoom,
  IdentityOperations,
  NewRoom,
  RoomOperations,
  RoomsService,
  RoomWindow,
  ServiceRoom,
  ServiceToken,
  TokenRequest,
} from './RoomsService.js';
