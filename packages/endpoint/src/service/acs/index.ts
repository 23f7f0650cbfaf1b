export type { IdentityClient } from './acsIdentities.js';
export { MOST_PAGES } from './acsRooms.js';
export { type AcsOptions, acsService, identitiesWithoutDeadline, roomsWithoutDeadline } from './acsService.js';
export { serviceErrorOf, serviceMessageOf } from './sdkError.js';
export { type ServiceClients, serviceClients } from './serviceClients.js';
