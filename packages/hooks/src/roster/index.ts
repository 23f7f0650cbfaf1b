export { useRemoveParticipants } from './useRemoveParticipants.js';
export {
  type RoomParticipantsOptions,
  type RoomParticipantsResult,
  useRoomParticipants,
} from './useRoomParticipants.js';
export { type ParticipantRole, useSetParticipants } from './useSetParticipants.js';
