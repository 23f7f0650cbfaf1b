export { type CallEngine, type CallUi, type LoadCallEngineOptions, loadCallEngine } from './engine/index.js';
export type { CallSession, CallSound, JoinChoices } from './session/index.js';
export { adapterForComposite } from './session/index.js';
export type {
  CallCallbacks,
  CallChanges,
  CallConnected,
  CallEnded,
  CallFailed,
  CallIdle,
  CallJoining,
  CallPreparing,
  CallReconnecting,
  Elsewhere,
  RoomCallState,
  SendSurvey,
} from './state/index.js';
export { type RoomCallActions, type RoomCallOptions, type RoomCallResult, useRoomCall } from './useRoomCall/index.js';
