import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useDeviceStore } from '../../devices/index.js';
import { useEndpoint } from '../../provider/index.js';
import { useLatest } from '../../react/index.js';
import { useRoomToken } from '../../token/index.js';
import { type CallEngine, loadCallEngine } from '../engine/index.js';
import type { JoinChoices } from '../session/index.js';
import {
  type CallCallbacks,
  type CallNews,
  joinRefused,
  keptAttempt,
  liveAttempt,
  noCall,
  type RoomCallState,
  type RunningCall,
  roomCallReducer,
  runCall,
} from '../state/index.js';
import { keepChoice } from './keepChoice.js';
import { usePrefetch } from './usePrefetch.js';

export interface RoomCallOptions<Engine extends CallEngine = CallEngine> extends CallCallbacks {
  /** The ACS room id, decimal digits. Changing it ends the call. */
  roomId: string;
  /** A person's name from the host's directory, by ACS user id. Default: the name that they joined with. */
  nameOf?: ((acsUserId: string) => Promise<string>) | undefined;
  /** Loads the token and the engine before `join`, for example while a lobby is shown. Default: `false`. */
  prefetch?: boolean | undefined;
  /**
   * Keeps the resources of an ended call, so that `sendSurvey` can send a rating. Default: `false`, which releases everything at
   * the end.
   */
  survey?: boolean | undefined;
  /**
   * Loads the ACS packages. Replace it in tests, or to load more together with them, such as the UI of the call: its result is
   * returned as `engine`. Default: `loadCallEngine`.
   */
  loadEngine?: (() => Promise<Engine>) | undefined;
}

export interface RoomCallActions {
  /** Joins. Does nothing while a call is in progress. */
  join(choices: JoinChoices): void;
  /** Hangs up, or cancels a pending join. A call that doesn't end within 5 seconds is dropped. */
  leave(): void;
  /** Joins again after the call has ended or failed, with the same choices and the person's changes during the call. */
  retry(): void;
  /** Returns to `idle` at once from any state: cancels a join, drops a call, or clears an end or a failure. */
  cancel(): void;
}

/** A call, its state and its actions. The actions always stay the same functions. */
export type RoomCallResult<Engine extends CallEngine = CallEngine> = RoomCallState<Engine> & RoomCallActions;

/**
 * A room call without a UI. It creates the credential, the client, the agent and the adapter, and disposes of all of them when
 * it is unmounted, canceled or fails. A page has one call at a time: a join waits until the previous call has been released,
 * and fails with `already-in-call` while another call is active. All options may be written inline.
 *
 * Needs an `AnteroomProvider` above it, and the packages `@azure/communication-react` and `@azure/communication-calling`,
 * which it imports on demand.
 *
 * @returns `status`: `idle`, `preparing`, `joining`, `connected`, `reconnecting`, `ended` or `failed`, with the resources of the
 *   call, and `join`, `leave`, `retry`, `cancel`. It never throws: a failure is `failed` with an `AnteroomError`.
 * @example
 * const call = useRoomCall({ roomId, onMutedByOther: () => toast('You were muted') });
 * if (call.status === 'connected') return <CallComposite adapter={adapterForComposite(call.adapter)} />;
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
  // During rendering, so that the state of one room is never shown for another.
  if (progress.roomId !== roomId) dispatch({ type: 'room', roomId });

  const attempt = progress.roomId === roomId ? keptAttempt(progress) : undefined;
  const { token, refresh } = useRoomToken(roomId, { enabled: prefetch || liveAttempt(progress) !== undefined });
  usePrefetch(prefetch, loadEngine);

  const { clock } = useEndpoint().client;
  const latest = useLatest({ ...options, loadEngine, token, refresh, clock });

  const devices = useDeviceStore();
  const distrustsToken = useRef(false);
  const running = useRef<RunningCall>();
  useEffect(() => {
    if (!attempt) return undefined;
    const controller = new AbortController();
    const { nameOf } = latest.current;
    running.current = runCall({
      roomId,
      choices: attempt.choices,
      signal: controller.signal,
      loadEngine: () => latest.current.loadEngine(),
      getToken({ fresh, signal }) {
        const { token: known, refresh: ask } = latest.current;
        return fresh || distrustsToken.current || !known ? ask(signal) : Promise.resolve(known);
      },
      latestToken: () => latest.current.token,
      clock: { now: () => latest.current.clock.now() },
      nameOf: nameOf && ((acsUserId) => (latest.current.nameOf ?? nameOf)(acsUserId)),
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
