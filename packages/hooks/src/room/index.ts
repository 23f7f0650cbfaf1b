export { type EndpointConnection, useConnection } from './useConnection.js';
export { useDeleteRoom } from './useDeleteRoom.js';
export { type RoomOptions, type RoomResult, useRoom } from './useRoom.js';
export { type RoomPhaseResult, useRoomPhase } from './useRoomPhase.js';
export { type RoomRoleResult, useRoomRole } from './useRoomRole.js';
export { useServerNow } from './useServerNow.js';
export { type UpdateRoomOptions, useUpdateRoom } from './useUpdateRoom.js';
export { withRoomChanges } from './withRoomChanges.js';
