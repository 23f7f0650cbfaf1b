export { joinRefused } from './callFailure.js';
export {
  type CallConnected,
  type CallEnded,
  type CallFailed,
  type CallIdle,
  type CallJoining,
  type CallNews,
  type CallPreparing,
  type CallReconnecting,
  type Elsewhere,
  keptAttempt,
  liveAttempt,
  noCall,
  type RoomCallState,
  roomCallReducer,
  type SendSurvey,
} from './roomCallState.js';
export { type CallCallbacks, type RunningCall, runCall } from './runCall.js';
export type { CallChanges } from './tellChanges.js';
