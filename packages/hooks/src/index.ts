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
export { AnteroomProvider, type AnteroomProviderProps } from './provider/AnteroomProvider.js';
export { createEndpointClient, type EndpointClientOptions } from './client/createEndpointClient.js';
export type { ServerClock } from './client/createServerClock.js';
export * from './devices/index.js';
export type { PageRequest } from './client/EndpointCalls.js';
export type { CreateRoomOptions, EndpointClient } from './client/EndpointClient.js';
export type { EndpointFunctions, FunctionContext } from './client/EndpointFunctions.js';
export { MOST_REQUESTS_A_MINUTE } from './requests/requestBudget.js';
export { type Connection, useConnection } from './room/useConnection.js';
export { useCreateRoom } from './rooms/useCreateRoom.js';
export { useDeleteRoom } from './room/useDeleteRoom.js';
export type { Change, Changing } from './queries/useEndpointChange.js';
export type { Asking, Failed, Idle, Loading, Ready } from './queries/useEndpointQuery.js';
export { type KnockResult, useKnock } from './knocks/useKnock.js';
export { type KnockAnswers, type KnocksOptions, type KnocksResult, useKnocks } from './knocks/useKnocks.js';
export { useLatest } from './react/useLatest.js';
export { useOnline } from './react/useOnline.js';
export { useRemoveParticipants } from './roster/useRemoveParticipants.js';
export { type RoomResult, useRoom } from './room/useRoom.js';
export {
  type RoomParticipantsOptions,
  type RoomParticipantsResult,
  useRoomParticipants,
} from './roster/useRoomParticipants.js';
export { type RoomPhaseResult, useRoomPhase } from './room/useRoomPhase.js';
export { type RoomRoleResult, useRoomRole } from './room/useRoomRole.js';
export { type RoomList, type RoomsOptions, type RoomsResult, useRooms } from './rooms/useRooms.js';
export { type RoomTokenOptions, type RoomTokenResult, useRoomToken } from './token/useRoomToken.js';
export { useServerNow } from './room/useServerNow.js';
export { type ParticipantRole, useSetParticipants } from './roster/useSetParticipants.js';
export { useUpdateRoom } from './room/useUpdateRoom.js';
