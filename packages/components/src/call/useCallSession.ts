import { type AnteroomError, CALL_END_REASONS, type CallEndReason, type RoomToken } from '@anteroom/contract';
import { useEffect, useRef, useState } from 'react';
import type { JoinChoices } from '../lobby/index.js';
import { setUpFailed } from './callFailure.js';
import { callStage } from './callStage.js';
import { type CallSession, startCallSession } from './startCallSession.js';

export interface UseCallSessionOptions {
  roomId: string;
  /** A new object starts a new call; `undefined` ends the one there is. */
  attempt: { choices: JoinChoices } | undefined;
  getToken(options: { fresh: boolean }): Promise<RoomToken>;
  nameOf(acsUserId: string): Promise<string>;
  onConnected(): void;
  onEnded(reason: CallEndReason): void;
  /** Once for each `onConnected`, however the call ended: by itself, by the person, or because this was unmounted. */
  onLeft(reason: CallEndReason): void;
  onFailed(error: AnteroomError): void;
}

/** Keeps one call session for as long as there is an attempt. Unmounting at any moment releases all of it. */
export function useCallSession(options: UseCallSessionOptions): CallSession | undefined {
  const { roomId, attempt } = options;
  const latest = useRef(options);
  latest.current = options;
  const [session, setSession] = useState<CallSession>();

  useEffect(() => {
    if (!attempt) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    run(roomId, attempt.choices, signal, latest, setSession).catch((error: unknown) => {
      if (!signal.aborted) latest.current.onFailed(setUpFailed(error));
    });
    return () => {
      controller.abort();
      setSession(undefined);
    };
  }, [roomId, attempt]);

  return session;
}

async function run(
  roomId: string,
  choices: JoinChoices,
  signal: AbortSignal,
  latest: { current: UseCallSessionOptions },
  setSession: (session: CallSession) => void,
): Promise<void> {
  const session = await startCallSession({
    roomId,
    choices,
    signal,
    getToken: (options) => latest.current.getToken(options),
    nameOf: (acsUserId) => latest.current.nameOf(acsUserId),
  });
  const { adapter } = session;
  let told: string | undefined;
  let isInside = false;
  const left = (reason: CallEndReason) => {
    if (isInside) latest.current.onLeft(reason);
    isInside = false;
  };
  const follow = () => {
    const stage = callStage(adapter.getState());
    if (stage.kind === told || signal.aborted) return;
    told = stage.kind;
    if (stage.kind === 'in-call') {
      isInside = true;
      setSession(session);
      latest.current.onConnected();
    }
    if (stage.kind === 'ended') {
      latest.current.onEnded(stage.reason);
      left(stage.reason);
    }
  };
  adapter.onStateChange(follow);
  const stop = () => {
    adapter.offStateChange(follow);
    left(CALL_END_REASONS.left);
  };
  signal.addEventListener('abort', stop, { once: true });
  follow();
}
