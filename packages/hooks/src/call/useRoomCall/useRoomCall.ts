import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useDeviceStore } from '../../devices/choice/DevicesProvider.js';
import { useLatest } from '../../react/useLatest.js';
import { useRoomToken } from '../../token/useRoomToken.js';
import { joinRefused } from '../state/callFailure.js';
import type { JoinChoices } from '../session/JoinChoices.js';
import { keepChoice } from './keepChoice.js';
import { type CallEngine, loadCallEngine } from '../engine/loadCallEngine.js';
import {
  type CallNews,
  keptAttempt,
  liveAttempt,
  noCall,
  type RoomCallState,
  roomCallReducer,
} from '../state/roomCallState.js';
import { type CallCallbacks, type RunningCall, runCall } from '../state/runCall.js';
import { usePrefetch } from './usePrefetch.js';

export interface RoomCallOptions<Engine extends CallEngine = CallEngine> extends CallCallbacks {
  /** The ACS room id, decimal digits. Another id ends the call in the one before. */
  roomId: string;
  /** A person's name as the host's directory has it, by ACS user id. Default: the name that they brought along. */
  nameOf?: ((acsUserId: string) => Promise<string>) | undefined;
  /** Fetches the token and the engine before `join`, such as while a lobby is on the screen. Default: `false`. */
  prefetch?: boolean | undefined;
  /**
   * Keeps what a call has after its end, so that `sendSurvey` can tell the service how it was. Default: `false`, all is let go
   * of at the end.
   */
  survey?: boolean | undefined;
  /**
   * Loads the ACS packages. For tests, with an engine of their own, and for whoever loads more together with it, such as
   * the UI of the call: what it gives comes back as `engine`. Default: `loadCallEngine`.
   */
  loadEngine?: (() => Promise<Engine>) | undefined;
}

export interface RoomCallActions {
  /** Joins. Does nothing while a call is under way. */
  join(choices: JoinChoices): void;
  /** Hangs up, and gives up a join that is not through yet. A call that will not end within 5 seconds is dropped. */
  leave(): void;
  /** Joins once more after an end or a failure, with the same choices and what the person changed in the call since. */
  retry(): void;
  /** Back to `idle` at once, from anywhere: gives up a join, drops a call, puts away an end or a failure. */
  cancel(): void;
}

/** A call, how far it is, and what can be done with it. The actions stay the same functions for good. */
export type RoomCallResult<Engine extends CallEngine = CallEngine> = RoomCallState<Engine> & RoomCallActions;

/**
 * The life of a room call, with no UI: it owns the credential, the client, the agent and the adapter, and disposes of each
 * that it creates, whenever it is unmounted, cancelled or fails. There is one call at a time in a page: a join waits until
 * the call before it has let go, and fails with `already-in-call` while another goes on. All options may be written inline.
 *
 * Needs an `AnteroomProvider` above it, and the packages `@azure/communication-react`, `@azure/communication-calling` and
 * `@azure/communication-common`, which it imports when they are needed.
 *
 * @returns `status`: `idle`, `preparing`, `joining`, `connected`, `reconnecting`, `ended` or `failed`, with what there is
 *   of a call in it, and `join`, `leave`, `retry`, `cancel`. It never throws: a failure is `failed` with an `AnteroomError`.
 * @example
 * const call = useRoomCall({ roomId, onMutedByOther: () => toast('You were muted') });
 * if (call.status === 'connected') return <CallComposite adapter={call.adapter} />;
 * if (call.status === 'failed') return <button onClick={call.retry}>{call.error.code}</button>;
 * return <button onClick={() => call.join({ cameraOn: false, microphoneOn: true })}>Join</button>;
 */
export function useRoomCall(options: RoomCallOptions & { loadEngine?: undefined }): RoomCallResult;
export function useRoomCall<Engine extends CallEngine>(
  options: RoomCallOptions<Engine> & { loadEngine: () => Promise<Engine> },
): RoomCallResult<Engine>;
export function useRoomCall(options: RoomCallOptions): RoomCallResult {
  const { roomId, prefetch = false, loadEngine = loadCallEngine } = options;
  const [progress, dispatch] = useReducer(roomCallReducer<CallEngine>, roomId, noCall<CallEngine>);
  // While it renders, so that the state of one room is never shown for another.
  if (progress.roomId !== roomId) dispatch({ type: 'room', roomId });

  const attempt = progress.roomId === roomId ? keptAttempt(progress) : undefined;
  const { token, refresh } = useRoomToken(roomId, { enabled: prefetch || liveAttempt(progress) !== undefined });
  usePrefetch(prefetch, loadEngine);

  const latest = useLatest({ ...options, loadEngine, token, refresh });

  const devices = useDeviceStore();
  const distrustsToken = useRef(false);
  const running = useRef<RunningCall>();
  useEffect(() => {
    if (!attempt) return undefined;
    const controller = new AbortController();
    running.current = runCall({
      roomId,
      choices: attempt.choices,
      signal: controller.signal,
      loadEngine: () => latest.current.loadEngine(),
      getToken({ fresh, signal }) {
        const { token: known, refresh: ask } = latest.current;
        return fresh || distrustsToken.current || !known ? ask(signal) : Promise.resolve(known);
      },
      nameOf: latest.current.nameOf && ((acsUserId) => latest.current.nameOf?.(acsUserId) ?? Promise.resolve('')),
      onChoice(choice) {
        keepChoice(devices, choice);
        dispatch({ type: 'chose', attempt, choice });
      },
      callbacks: () => latest.current,
      keepsEnded: () => latest.current.survey ?? false,
      tell(news) {
        if (news.type === 'connected') distrustsToken.current = false;
        if (failureOf(news)?.code === 'token-rejected') distrustsToken.current = true;
        dispatch({ type: 'news', attempt, news });
      },
    });
    return () => {
      running.current = undefined;
      controller.abort();
    };
  }, [roomId, attempt, devices, latest]);

  const join = useCallback((choices: JoinChoices) => dispatch({ type: 'join', attempt: { choices } }), []);
  const retry = useCallback(() => dispatch({ type: 'retry' }), []);
  const cancel = useCallback(() => dispatch({ type: 'cancel' }), []);
  const leave = useCallback(() => {
    if (!running.current?.leave()) dispatch({ type: 'giveUp' });
  }, []);

  const { state } = progress;
  return useMemo(() => ({ ...state, join, leave, retry, cancel }), [state, join, leave, retry, cancel]);
}

function failureOf(news: CallNews<CallEngine>) {
  if (news.type === 'failed') return news.error;
  return news.type === 'ended' ? joinRefused(news.reason) : undefined;
}
