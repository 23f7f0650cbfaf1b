import { type AnteroomError, type RoomParticipant, tellHost } from '@anteroom/contract';
import { useConnection, useRoom, useRoomParticipants, useRoomPhase } from '@anteroom/hooks';
import { type RoomCallState, useRoomCall } from '@anteroom/hooks/call';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallEngine, callLocales, loadCallEngine } from '../call/index.js';
import { type LocaleName, useLocale, useStrings } from '../text/index.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { type RoomKnowledge, roomScreen, screenOf } from './roomCallMachine.js';
import { useNames } from './useNames.js';
import { usePhaseReport } from './usePhaseReport.js';

const NOBODY: RoomParticipant[] = [];

/** The room, the call and what the person does, as one screen to show and the actions on it. */
export function useRoomCallScreen({ roomId, roomUrl, survey, onPhase, onJoin, onLeave, onError }: RoomCallProps) {
  const room = useRoom(roomId);
  const { phase, serverNow } = useRoomPhase(roomId);
  usePhaseReport(phase, onPhase);
  const connection = useConnection(roomId);
  const knowledge = knowledgeOf(room, phase);
  const [isInside, setIsInside] = useState(false);
  const invited = useRoomParticipants(roomId, { enabled: isInside });
  const people = invited.participants ?? NOBODY;
  const { name: locale } = useLocale();
  // Who is new is asked for at once, unless the last answer failed: then the next poll is waited for, and `Retry-After` with it.
  const { retry: refetch, error: peopleError } = invited;
  const refetchPeople = useCallback(() => {
    if (!peopleError) refetch();
  }, [refetch, peopleError]);
  const nameOf = useNames(people, refetchPeople, useStrings().guest);

  const call = useRoomCall({
    roomId,
    nameOf,
    loadEngine: () => loadCall(locale),
    prefetch: roomScreen(knowledge).name === 'lobby',
    survey,
    onConnected: onJoin,
    onEnded: ({ code, subCode }) => onLeave?.({ code, subCode }),
  });
  const { cancel } = call;

  const [crash, setCrash] = useState<AnteroomError>();
  const crashed = useCallback(
    (error: AnteroomError) => {
      setCrash(error);
      cancel();
    },
    [cancel],
  );
  const state: RoomCallState<CallEngine> = crash ? { status: 'failed', error: crash } : call;
  const screen = screenOf(knowledge, state);
  const nowInside = screen.name === 'lobby' || screen.name === 'joining' || screen.name === 'call';
  if (nowInside !== isInside) setIsInside(nowInside);

  // A person who was signed out when they joined, and has signed in again, leaves the page that asks for it.
  const isBack = call.status === 'failed' && call.error.code === 'unauthenticated' && room.staleBecause === undefined;
  useEffect(() => {
    if (isBack) cancel();
  }, [isBack, cancel]);

  useErrorReport(screen.name === 'error' ? screen.error : undefined, onError);

  return {
    roomId,
    screen,
    /** What is known of the room, whatever the screen. */
    room: room.room,
    roomUrl,
    connection,
    people,
    serverNow,
    join: call.join,
    cancel,
    leave: call.leave,
    crashed,
    /** Back to the lobby, with what is known of the room brought up to date. */
    again() {
      setCrash(undefined);
      cancel();
      room.retry();
    },
    refetchPeople,
    sendSurvey: call.status === 'ended' ? call.sendSurvey : undefined,
  };
}

/** The call and its words. Without them it is in English: that must not keep anybody out. */
async function loadCall(locale: LocaleName | undefined): Promise<CallEngine> {
  const words = locale && callLocales.load(locale).catch(() => undefined);
  const engine = await loadCallEngine();
  await words;
  return engine;
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
    const isNew = error !== told.current;
    told.current = error;
    if (error && isNew) void tellHost(latest.current, error);
  }, [error]);
}
