export type { JoinChoices } from './JoinChoices.js';
export { type CallEngine, loadCallEngine } from './loadCallEngine.js';
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
} from './roomCallState.js';
export type { CallCallbacks } from './runCall.js';
export type { CallSession } from './startCallSession.js';
export type { CallChanges } from './tellChanges.js';
export { type RoomCallActions, type RoomCallOptions, type RoomCallResult, useRoomCall } from './useRoomCall.js';
