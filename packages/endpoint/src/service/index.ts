export {
  type AcsOptions,
  acsService,
  type IdentityClient,
  identitiesWithoutDeadline,
  MOST_PAGES,
  roomsWithoutDeadline,
  type ServiceClients,
  serviceClients,
  serviceErrorOf,
  serviceMessageOf,
} from './acs/index.js';
export type {
  Caller,
  CallingService,
  Deadline,
  IdentifiedRoom,
  IdentityOperations,
  NewRoom,
  OpenService,
  RoomOperations,
  RoomsService,
  RoomWindow,
  ServiceHost,
  ServiceRoom,
  ServiceToken,
  TokenRequest,
} from './interface/index.js';
export { openService, type ServiceOptions } from './openService.js';
