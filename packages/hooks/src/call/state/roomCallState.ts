import { type AnteroomError, type CallEnd, type CallEndReason, callEnd } from '@anteroom/contract';
import type { CallSurvey } from '@azure/communication-calling';
import type { CallEngine } from '../engine/index.js';
import type { CallSession, JoinChoices } from '../session/index.js';
import { joinRefused } from './callFailure.js';

/** No call was joined, or it was canceled. */
export interface CallIdle {
  status: 'idle';
}

/** Loading, requesting the token, setting up. There is no adapter yet. */
export interface CallPreparing {
  status: 'preparing';
}

/**
 * Where else the person is in a call: `tab` is this call in another tab of the same browser, and `device` is a call on another
 * device, this one or another. The SDK knows other devices only with the preview feature "Active Call Transfer".
 */
export type Elsewhere = 'tab' | 'device';

/** What is known while there is an adapter. */
interface CallWithAdapter<Engine extends CallEngine> extends CallSession<Engine> {
  /** Others hear a person twice who is in a call twice. `undefined`: nowhere else, as far as it is known. */
  elsewhere?: Elsewhere | undefined;
}

/** The service has been asked to let the person in. */
export interface CallJoining<Engine extends CallEngine = CallEngine> extends CallWithAdapter<Engine> {
  status: 'joining';
}

/** The person is in the call, and their role is known. `since`: milliseconds since 1970. */
export interface CallConnected<Engine extends CallEngine = CallEngine> extends CallWithAdapter<Engine> {
  status: 'connected';
  since: number;
}

/** The person is in the call but lost the connection, and the calling SDK tries to reconnect. */
export interface CallReconnecting<Engine extends CallEngine = CallEngine> extends CallWithAdapter<Engine> {
  status: 'reconnecting';
  since: number;
}

/** The call has ended, or the person left it. */
export interface CallEnded {
  status: 'ended';
  reason: CallEnd;
  /** How long the person was in the call, in milliseconds. */
  durationMs: number;
  /**
   * Sends the person's rating of the call to the service. Set with the option `survey`, until another call is joined.
   * Source: "Use the End of Call Survey to collect user feedback".
   */
  sendSurvey?: SendSurvey;
}

export type SendSurvey = (survey: CallSurvey) => Promise<unknown>;

/** The call couldn't be set up, or the service didn't let the person in. `error.callEnd` has the service's codes. */
export interface CallFailed {
  status: 'failed';
  error: AnteroomError;
}

/** The state of a call, with its resources. */
export type RoomCallState<Engine extends CallEngine = CallEngine> =
  | CallIdle
  | CallPreparing
  | CallJoining<Engine>
  | CallConnected<Engine>
  | CallReconnecting<Engine>
  | CallEnded
  | CallFailed;

/** An attempt to join. A new object is a new attempt. */
export interface JoinAttempt {
  choices: JoinChoices;
}

export interface CallProgress<Engine extends CallEngine> {
  roomId: string;
  /** Kept after the call has ended or failed, for a retry. */
  attempt: JoinAttempt | undefined;
  /** The person's choices during the call. A retry joins with them. */
  chosen: Partial<JoinChoices>;
  state: RoomCallState<Engine>;
}

/** What happened to the call of an attempt. */
export type CallNews<Engine extends CallEngine> =
  | { type: 'preparing' }
  | { type: 'joining'; session: CallSession<Engine> }
  | { type: 'elsewhere'; elsewhere: Elsewhere | undefined }
  | { type: 'connected'; at: number }
  | { type: 'reconnecting' }
  | { type: 'ended'; reason: CallEndReason; at: number; sendSurvey?: SendSurvey }
  | { type: 'failed'; error: AnteroomError };

export type CallEvent<Engine extends CallEngine> =
  | { type: 'room'; roomId: string }
  | { type: 'join'; attempt: JoinAttempt }
  | { type: 'retry' }
  | { type: 'giveUp' }
  | { type: 'cancel' }
  | { type: 'chose'; attempt: JoinAttempt; choice: Partial<JoinChoices> }
  | { type: 'news'; attempt: JoinAttempt; news: CallNews<Engine> };

export function noCall<Engine extends CallEngine>(roomId: string): CallProgress<Engine> {
  return { roomId, attempt: undefined, chosen: {}, state: { status: 'idle' } };
}

/** The current attempt, unless its call has ended or failed. */
export function liveAttempt<Engine extends CallEngine>(progress: CallProgress<Engine>): JoinAttempt | undefined {
  const { status } = progress.state;
  return status === 'ended' || status === 'failed' ? undefined : progress.attempt;
}

/** The attempt whose call is kept: also after its end, while a survey can be sent. */
export function keptAttempt<Engine extends CallEngine>(progress: CallProgress<Engine>): JoinAttempt | undefined {
  const { state, attempt } = progress;
  return state.status === 'ended' && state.sendSurvey ? attempt : liveAttempt(progress);
}

/** Reduces an event. Late events, which don't fit the state or belong to an earlier attempt, change nothing. */
export function roomCallReducer<Engine extends CallEngine>(
  progress: CallProgress<Engine>,
  event: CallEvent<Engine>,
): CallProgress<Engine> {
  const { roomId, attempt, chosen, state } = progress;
  switch (event.type) {
    case 'room':
      return noCall(event.roomId);
    case 'join':
      if (liveAttempt(progress)) return progress;
      return { roomId, attempt: event.attempt, chosen: {}, state: { status: 'preparing' } };
    case 'retry':
      if (!attempt || liveAttempt(progress)) return progress;
      return {
        roomId,
        attempt: { choices: { ...attempt.choices, ...chosen } },
        chosen: {},
        state: { status: 'preparing' },
      };
    case 'giveUp':
      return liveAttempt(progress) ? noCall(roomId) : progress;
    case 'cancel':
      return state.status === 'idle' ? progress : noCall(roomId);
    case 'chose':
      if (event.attempt !== liveAttempt(progress)) return progress;
      return { ...progress, chosen: { ...chosen, ...event.choice } };
    case 'news': {
      if (event.attempt !== liveAttempt(progress)) return progress;
      const next = afterNews(state, event.news);
      return next === state ? progress : { ...progress, state: next };
    }
  }
}

function afterNews<Engine extends CallEngine>(
  state: RoomCallState<Engine>,
  news: CallNews<Engine>,
): RoomCallState<Engine> {
  switch (news.type) {
    case 'preparing':
      return state.status === 'preparing' ? state : { status: 'preparing' };
    case 'joining':
      return { status: 'joining', ...news.session };
    case 'elsewhere':
      if (!('acsUserId' in state) || state.elsewhere === news.elsewhere) return state;
      return { ...state, elsewhere: news.elsewhere };
    case 'connected':
      if (state.status === 'joining') return { ...state, status: 'connected', since: news.at };
      return state.status === 'reconnecting' ? { ...state, status: 'connected' } : state;
    case 'reconnecting':
      return state.status === 'connected' ? { ...state, status: 'reconnecting' } : state;
    case 'ended':
      if (!('since' in state)) return { status: 'failed', error: joinRefused(news.reason) };
      return {
        status: 'ended',
        reason: callEnd(news.reason),
        durationMs: news.at - state.since,
        ...(news.sendSurvey && { sendSurvey: news.sendSurvey }),
      };
    case 'failed':
      return { status: 'failed', error: news.error };
  }
}
