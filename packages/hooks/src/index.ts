export type {
  AnteroomError,
  ErrorCode,
  Me,
  Person,
  Role,
  Room,
  RoomParticipant,
  RoomPhase,
  RoomToken,
} from '@anteroom/contract';
export { AnteroomProvider, type AnteroomProviderProps } from './AnteroomProvider.js';
export { createEndpointClient, type EndpointClient, type EndpointClientOptions } from './createEndpointClient.js';
export type { ServerClock } from './createServerClock.js';
export type { Asking, Failed, Idle, Loading, Ready } from './useEndpointQuery.js';
export { type RoomResult, useRoom } from './useRoom.js';
export {
  type RoomParticipantsOptions,
  type RoomParticipantsResult,
  useRoomParticipants,
} from './useRoomParticipants.js';
export { type RoomPhaseResult, useRoomPhase } from './useRoomPhase.js';
export { type RoomTokenOptions, type RoomTokenResult, useRoomToken } from './useRoomToken.js';
export { useServerNow } from './useServerNow.js';
