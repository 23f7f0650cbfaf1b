export { audit, auditSubjects } from './audit.js';
export { type EndpointRequest, openRequest, requestWithin, undoing } from './EndpointRequest.js';
export { claimIdempotencyKey, createdRoomDeleted } from './idempotency.js';
export type { RoomRequest } from './RoomRequest.js';
export { countRequest } from './rateLimits.js';
export { withRoomLock } from './roomLock.js';
