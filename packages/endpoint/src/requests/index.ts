export { audit, auditSubjects } from './audit.js';
export { type EndpointRequest, openRequest, requestWithin } from './EndpointRequest.js';
export { claimIdempotencyKey, createdRoomDeleted } from './idempotency.js';
export type { RoomRequest } from './RoomRequest.js';
export { countRequest } from './rateLimits.js';
export { withRoomLock } from './roomLock.js';
export { undoAndThrow, undoing } from './undoChange.js';
