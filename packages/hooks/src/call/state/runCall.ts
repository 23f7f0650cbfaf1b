import { CALL_END_REASONS, type CallEnd, type CallEndReason, callEnd, tellHost } from '@anteroom/contract';
import type { CallSurvey } from '@azure/communication-calling';
import { announceCall, watchOtherTabs } from '../../tabs/index.js';
import type { CallEngine } from '../engine/index.js';
import { type CallSession, type CallSessionOptions, startCallSession } from '../session/index.js';
import { setUpFailed } from './callFailure.js';
import { callStage } from './callStage.js';
import type { CallNews } from './roomCallState.js';
import { type CallChanges, tellChanges } from './tellChanges.js';

/** How long the SDK may take to hang up before the call is dropped, in milliseconds. */
const LEAVE_MS = 5_000;

export interface CallCallbacks extends CallChanges {
  /** Called when the person is in the call. Not called again after a reconnection. */
  onConnected?: (() => void) | undefined;
  /** Called once per `onConnected`, when the call ends, the person leaves or the component is unmounted. */
  onEnded?: ((reason: CallEnd) => void) | undefined;
}

export interface RunCallOptions<Engine extends CallEngine>
  extends Omit<CallSessionOptions<Engine>, 'over' | 'onOtherDevice'> {
  /** Whether an ended call's resources are kept for its survey. */
  keepsEnded(): boolean;
  tell(news: CallNews<Engine>): void;
  /** The latest callbacks. */
  callbacks(): CallCallbacks;
}

/**
 * A call from its setup to its end. It reports nothing once `signal` is aborted. A call that ended with `sendSurvey` is also
 * kept until then.
 */
export interface RunningCall {
  /** Hangs up if the person is in the call. Otherwise returns `false`: cancel the join instead. */
  leave(): boolean;
}

export function runCall<Engine extends CallEngine>(options: RunCallOptions<Engine>): RunningCall {
  const { signal, tell, callbacks } = options;
  const over = new AbortController();
  let inside: CallSession<Engine> | undefined;
  let isLeaving = false;
  const elsewhere = { tab: false, device: false };

  const learnElsewhere = (change: Partial<typeof elsewhere>) => {
    if (signal.aborted) return;
    Object.assign(elsewhere, change);
    const { tab, device } = elsewhere;
    tell({ type: 'elsewhere', elsewhere: tab ? 'tab' : device ? 'device' : undefined });
  };

  /** While the person is in the call, this tab and the browser's other tabs know of each other. */
  const meetOtherTabs = ({ acsUserId }: CallSession<Engine>) => {
    const call = { roomId: options.roomId, acsUserId };
    const releases = [announceCall(call), watchOtherTabs(call, (tab) => learnElsewhere({ tab }))];
    const release = () => {
      for (const each of releases.splice(0)) each();
    };
    for (const end of [over.signal, signal]) end.addEventListener('abort', release, { once: true });
  };

  const ended = (reason: CallEndReason, keeps = options.keepsEnded()) => {
    if (signal.aborted) return;
    const wasInside = inside !== undefined;
    const adapter = keeps ? inside?.adapter : undefined;
    inside = undefined;
    over.abort();
    const sendSurvey = adapter && ((survey: CallSurvey) => adapter.submitSurvey(survey));
    tell({ type: 'ended', reason, at: Date.now(), ...(sendSurvey && { sendSurvey }) });
    if (wasInside) void tellHost(callbacks().onEnded, callEnd(reason));
  };

  const follow = (session: CallSession<Engine>) => {
    const { adapter } = session;
    let told = 'joining';
    let before = adapter.getState();
    const look = () => {
      const state = adapter.getState();
      const stage = callStage(state, inside !== undefined);
      if (signal.aborted || told === 'ended') return;
      const former = before;
      before = state;
      if (inside) tellChanges(former, state, callbacks());
      if (stage.status === told) return;
      told = stage.status;
      if (stage.status === 'ended') ended(stage.reason);
      if (stage.status === 'reconnecting') tell({ type: 'reconnecting' });
      if (stage.status === 'connected') {
        const isFirst = inside === undefined;
        inside = session;
        tell({ type: 'connected', at: Date.now() });
        if (!isFirst) return;
        meetOtherTabs(session);
        void tellHost(callbacks().onConnected);
      }
    };
    adapter.onStateChange(look);
    const stop = () => {
      adapter.offStateChange(look);
      const wasInside = inside !== undefined;
      inside = undefined;
      if (wasInside) void tellHost(callbacks().onEnded, callEnd(CALL_END_REASONS.left));
    };
    signal.addEventListener('abort', stop, { once: true });
    tell({ type: 'joining', session });
    learnElsewhere({});
    look();
  };

  tell({ type: 'preparing' });
  startCallSession({ ...options, over: over.signal, onOtherDevice: (device) => learnElsewhere({ device }) })
    .then((session) => {
      if (!signal.aborted) follow(session);
    })
    .catch((error: unknown) => {
      if (!signal.aborted) tell({ type: 'failed', error: setUpFailed(error) });
    });

  return {
    leave() {
      if (!inside) return false;
      if (isLeaving) return true;
      isLeaving = true;
      // The service may not know that the call has ended, so nothing is kept.
      const drop = () => ended(CALL_END_REASONS.left, false);
      const deadline = setTimeout(drop, LEAVE_MS);
      signal.addEventListener('abort', () => clearTimeout(deadline), { once: true });
      inside.adapter.leaveCall().catch(drop);
      return true;
    },
  };
}
