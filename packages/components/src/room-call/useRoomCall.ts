import { type AnteroomError, CALL_END_REASONS, type RoomParticipant } from '@anteroom/contract';
import { useRoom, useRoomParticipants, useRoomPhase, useRoomToken } from '@anteroom/hooks';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useCallSession } from '../call/index.js';
import type { JoinChoices } from '../lobby/index.js';
import { useStrings } from '../strings/index.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { type CallProgress, callReducer, type RoomKnowledge, screenOf } from './roomCallMachine.js';
import { useNames } from './useNames.js';
import { usePrefetchCallEngine } from './usePrefetchCallEngine.js';

const NOBODY: RoomParticipant[] = [];
const IDLE: CallProgress = { kind: 'idle' };

/** The room, the call and what the person does, as one screen to show and the actions on it. */
export function useRoomCall({ roomId, onJoin, onLeave, onError }: RoomCallProps) {
  const [progress, dispatch] = useReducer(callReducer, IDLE);
  const room = useRoom(roomId);
  const { phase, serverNow } = useRoomPhase(roomId);
  const screen = screenOf(knowledgeOf(room, phase), progress);
  const isInside = screen.name === 'lobby' || screen.name === 'joining' || screen.name === 'call';

  const invited = useRoomParticipants(roomId, { enabled: isInside });
  const people = invited.participants ?? NOBODY;
  const token = useRoomToken(roomId, { enabled: isInside });
  const nameOf = useNames(people, invited.retry, useStrings().guest);
  usePrefetchCallEngine(screen.name === 'lobby');

  const distrustsToken = useRef(false);
  const getToken = ({ fresh }: { fresh: boolean }) => {
    if (fresh || distrustsToken.current || !token.token) return token.refresh();
    return Promise.resolve(token.token);
  };

  const attempt = progress.kind === 'joining' || progress.kind === 'in-call' ? progress.attempt : undefined;
  const session = useCallSession({
    roomId,
    attempt,
    getToken,
    nameOf,
    onConnected() {
      distrustsToken.current = false;
      dispatch({ type: 'connected', at: Date.now() });
      onJoin?.();
    },
    onEnded: (reason) => dispatch({ type: 'ended', reason, at: Date.now() }),
    onLeft: (reason) => onLeave?.(reason),
    onFailed: (error) => dispatch({ type: 'failed', error }),
  });

  const error = screen.name === 'error' ? screen.error : undefined;
  if (error?.code === 'token-rejected') distrustsToken.current = true;
  useErrorReport(error, onError);

  return {
    screen,
    session,
    people,
    serverNow,
    join: (choices: JoinChoices) => dispatch({ type: 'join', choices }),
    cancel: () => dispatch({ type: 'cancelled' }),
    /** The person wants out and the call does not let them: the session is dropped, which hangs up. */
    abandon: () => dispatch({ type: 'ended', reason: CALL_END_REASONS.left, at: Date.now() }),
    crashed: useCallback((crash: AnteroomError) => dispatch({ type: 'failed', error: crash }), []),
    /** Back to the lobby, with what is known of the room brought up to date. */
    again() {
      dispatch({ type: 'again' });
      room.retry();
    },
    refetchPeople: invited.retry,
  };
}

function knowledgeOf(room: ReturnType<typeof useRoom>, phase: ReturnType<typeof useRoomPhase>['phase']): RoomKnowledge {
  if (room.status === 'error') return { status: 'error', error: room.error };
  if (room.status === 'ready' && phase) return { status: 'ready', room: room.room, phase };
  return { status: 'loading' };
}

/** Tells the host of an error once: a screen that is drawn again is not another failure, one after a retry is. */
function useErrorReport(error: AnteroomError | undefined, onError: RoomCallProps['onError']): void {
  const latest = useRef(onError);
  latest.current = onError;
  const told = useRef<AnteroomError>();
  useEffect(() => {
    if (error && told.current !== error) latest.current?.(error);
    told.current = error;
  }, [error]);
}
