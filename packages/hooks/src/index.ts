export type {
  Action,
  AnteroomError,
  Capability,
  ChangeKnock,
  CreateKnock,
  CreateRoom,
  ErrorCode,
  Knock,
  KnockState,
  Knocks,
  Me,
  Person,
  Role,
  Room,
  RoomParticipant,
  RoomParticipantsPage,
  RoomPhase,
  RoomSummary,
  RoomsPage,
  RoomToken,
  RosterChange,
  UpdateRoom,
} from '@anteroom/contract';
export { AnteroomProvider, type AnteroomProviderProps } from './AnteroomProvider.js';
export { createEndpointClient, type EndpointClientOptions } from './createEndpointClient.js';
export type { ServerClock } from './createServerClock.js';
export * from './devices/index.js';
export type { PageRequest } from './EndpointCalls.js';
export type { CreateRoomOptions, EndpointClient } from './EndpointClient.js';
export type { EndpointFunctions, FunctionContext } from './EndpointFunctions.js';
export { MOST_REQUESTS_A_MINUTE } from './requestBudget.js';
export { type Connection, useConnection } from './useConnection.js';
export { useCreateRoom } from './useCreateRoom.js';
export { useDeleteRoom } from './useDeleteRoom.js';
export type { Change, Changing } from './useEndpointChange.js';
export type { Asking, Failed, Idle, Loading, Ready } from './useEndpointQuery.js';
export { type KnockResult, useKnock } from './useKnock.js';
export { type KnockAnswers, type KnocksOptions, type KnocksResult, useKnocks } from './useKnocks.js';
export { useLatest } from './useLatest.js';
export { useOnline } from './useOnline.js';
export { useRemoveParticipants } from './useRemoveParticipants.js';
export { type RoomResult, useRoom } from './useRoom.js';
export {
  type RoomParticipantsOptions,
  type RoomParticipantsResult,
  useRoomParticipants,
} from './useRoomParticipants.js';
export { type RoomPhaseResult, useRoomPhase } from './useRoomPhase.js';
export { type RoomRoleResult, useRoomRole } from './useRoomRole.js';
export { type RoomList, type RoomsOptions, type RoomsResult, useRooms } from './useRooms.js';
export { type RoomTokenOptions, type RoomTokenResult, useRoomToken } from './useRoomToken.js';
export { useServerNow } from './useServerNow.js';
export { type ParticipantRole, useSetParticipants } from './useSetParticipants.js';
export { useUpdateRoom } from './useUpdateRoom.js';
