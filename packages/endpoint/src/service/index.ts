export {
  type IdentityClient,
  identitiesWithoutDeadline,
  MOST_PAGES,
  openService,
  roomsWithoutDeadline,
  type ServiceClients,
  type ServiceOptions,
  serviceClients,
  serviceErrorOf,
  serviceMessageOf,
} from './acs/index.js';
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
} from './interface/index.js';
