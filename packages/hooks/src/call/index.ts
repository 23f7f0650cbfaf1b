export type { JoinChoices } from './session/JoinChoices.js';
export { type CallEngine, loadCallEngine } from './engine/loadCallEngine.js';
export type {
  CallConnected,
  CallEnded,
  CallFailed,
  CallIdle,
  CallJoining,
  CallPreparing,
  CallReconnecting,
  RoomCallState,
  SendSurvey,
} from './state/roomCallState.js';
export type { CallCallbacks } from './state/runCall.js';
export type { CallSession } from './session/startCallSession.js';
export type { CallChanges } from './state/tellChanges.js';
export { type RoomCallActions, type RoomCallOptions, type RoomCallResult, useRoomCall } from './useRoomCall/useRoomCall.js';
