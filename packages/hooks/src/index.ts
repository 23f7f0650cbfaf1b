export type {
  Action,
  AnteroomError,
  Capability,
  ChangeKnock,
  CreateKnock,
  CreateRoom,
  DirectoryPerson,
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
  RoomState,
  RoomSummary,
  RoomsPage,
  RoomToken,
  RosterChange,
  UpdateRoom,
} from '@anteroom/contract';
export {
  createEndpointClient,
  type EndpointClient,
  type EndpointClientOptions,
  type EndpointFunctions,
  type EndpointMethods,
  type FunctionContext,
  type IdempotencyOptions,
  type PageRequest,
  type ServerClock,
} from './client/index.js';
export {
  type CaptureKind,
  createDevicePreview,
  createDevices,
  type Device,
  type DeviceAccess,
  type DeviceFailure,
  type DeviceKind,
  type DeviceMemoryOptions,
  type DevicePreview,
  type DevicePreviewControls,
  type DevicePreviewOptions,
  type DevicePreviewResult,
  type DevicePreviewState,
  type DeviceSnapshot,
  type DeviceStorage,
  type Devices,
  type DevicesOptions,
  DevicesProvider,
  type DevicesProviderProps,
  type DevicesResult,
  type SpeakerTestResult,
  useDevicePreview,
  useDevices,
  useSpeakerTest,
} from './devices/index.js';
export {
  type KnockAnswers,
  type KnockResult,
  type KnocksOptions,
  type KnocksResult,
  useKnock,
  useKnocks,
} from './knocks/index.js';
export { useNonce } from './page/index.js';
export {
  type PeopleLookup,
  type PeopleSearchOptions,
  type PeopleSearchResult,
  usePeopleLookup,
  usePeopleSearch,
} from './people/index.js';
export { AnteroomProvider, type AnteroomProviderProps } from './provider/index.js';
export type { Failed, Idle, Loading, Mutation, MutationBase, QueryBase, Ready } from './queries/index.js';
export { useLatest, useOnline } from './react/index.js';
export { MOST_REQUESTS_A_MINUTE } from './requests/index.js';
export {
  type EndpointConnection,
  type RoomOptions,
  type RoomPhaseResult,
  type RoomResult,
  type RoomRoleResult,
  type UpdateRoomOptions,
  useConnection,
  useDeleteRoom,
  useRoom,
  useRoomPhase,
  useRoomRole,
  useServerNow,
  useUpdateRoom,
} from './room/index.js';
export {
  type CreateRoomMutation,
  type CreateRoomOptions,
  type RoomList,
  type RoomsOptions,
  type RoomsResult,
  useCreateRoom,
  useRooms,
} from './rooms/index.js';
export {
  type ParticipantRole,
  type RoomParticipantsOptions,
  type RoomParticipantsResult,
  useRemoveParticipants,
  useRoomParticipants,
  useSetParticipants,
} from './roster/index.js';
export { type OwnCall, useInCallInOtherTab } from './tabs/index.js';
export { type RoomTokenOptions, type RoomTokenResult, useRoomToken } from './token/index.js';
