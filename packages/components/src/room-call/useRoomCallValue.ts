import { type AnteroomError, mayDo, type Room, tellHost } from '@anteroom/contract';
import { type RoomResult, useConnection, useLatest, useRoom, useRoomParticipants, useRoomPhase } from '@anteroom/hooks';
import { type CallUi, type RoomCallState, useRoomCall } from '@anteroom/hooks/call';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callLocales, loadCallUi } from '../call/index.js';
import { type LocaleName, useLocale, useStrings } from '../text/index.js';
import { useInvitation } from './invitation/index.js';
import type { RoomCallProps } from './RoomCall.types.js';
import { type RoomState, roomScreen, type Screen, screenOf } from './screenOf.js';
import { useNames } from './useNames.js';
import { useRoleChange } from './useRoleChange.js';

/** The screens that need the list of invited people. */
const WITH_PEOPLE: readonly Screen['name'][] = ['lobby', 'joining', 'call'];

/** The room and the call of a `RoomCall`: what its screens show and the actions on it. */
export type RoomCallValue = ReturnType<typeof useRoomCallValue>;

/** Reads the room, runs the call and derives the screen from both. */
export function useRoomCallValue(props: RoomCallProps) {
  const { roomId, survey, loadEngine, onPhase, onJoin, onLeave, onError } = props;
  const result = useRoom(roomId);
  const { phase, serverNow } = useRoomPhase(roomId);
  const connection = useConnection(roomId);
  const roomState = roomStateOf(result, phase);
  const { name: locale } = useLocale();

  const call = useRoomCall({
    roomId,
    nameOf: (acsUserId) => nameOf(acsUserId),
    loadEngine: loadEngine ?? (() => loadUiAndLocale(locale)),
    prefetch: roomScreen(roomState).name === 'lobby',
    survey,
    onConnected: onJoin,
    onEnded: onLeave,
  });
  const { cancel } = call;

  const [crash, setCrash] = useState<AnteroomError>();
  const onCrash = useCallback(
    (error: AnteroomError) => {
      setCrash(error);
      cancel();
    },
    [cancel],
  );
  const state: RoomCallState<CallUi> = crash ? { status: 'failed', error: crash } : call;
  const screen = screenOf(roomState, state);

  const mayReadPeople = mayDo(result.room?.me, 'read-participants');
  const people = useRoomParticipants(roomId, { enabled: WITH_PEOPLE.includes(screen.name) && mayReadPeople });
  const invitation = useInvitation(result, screen.name === 'ended' ? screen.call : undefined);
  useRoom(roomId, { isAwaited: invitation === 'awaited' });
  const { participants, retry: refetch, error: peopleError } = people;
  // Look a new person up immediately, unless the last request failed: then wait for the next poll, which honors `Retry-After`.
  const refetchPeople = useCallback(() => {
    if (mayReadPeople && !peopleError) refetch();
  }, [mayReadPeople, refetch, peopleError]);
  const nameOf = useNames(participants, refetchPeople, useStrings());

  const { me } = result.room ?? {};
  useRoleChange(screen.name === 'call' ? screen.call.adapter : undefined, me?.invited ? me.role : undefined, () => {
    if (!result.error) result.retry();
    refetchPeople();
  });

  // Close the error page of a person who was signed out when they joined and who has signed in again.
  const hasSignedIn = call.status === 'failed' && call.error.code === 'unauthenticated' && !result.staleBecause;
  useEffect(() => {
    if (hasSignedIn) cancel();
  }, [hasSignedIn, cancel]);

  useReport(phase, onPhase);
  useReport(screen.name === 'error' ? screen.error : undefined, onError);

  return {
    ...props,
    screen,
    result,
    /** The room as last read. During a call it stays even if the room can't be read any more. */
    room: useLastRoom(result.room, screen.name === 'call'),
    people,
    participants,
    connection,
    serverNow,
    invitation,
    join: call.join,
    cancel,
    leave: call.leave,
    onCrash,
    /** Goes back to the lobby and reads the room again. */
    startOver() {
      setCrash(undefined);
      cancel();
      result.retry();
    },
    refetchPeople,
    sendSurvey: call.status === 'ended' ? call.sendSurvey : undefined,
  };
}

/** How long a join waits for the call UI's locale, in milliseconds. The UI is English until that has arrived. */
const LOCALE_WAIT_MS = 3_000;

/** Loads the call UI and its locale. A locale that is late or can't be loaded must not keep anyone out. */
async function loadUiAndLocale(locale: LocaleName | undefined): Promise<CallUi> {
  const loadingLocale = locale && callLocales.load(locale).catch(() => undefined);
  const ui = await loadCallUi();
  if (!loadingLocale) return ui;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LOCALE_WAIT_MS);
  });
  await Promise.race([loadingLocale, late]);
  clearTimeout(timer);
  return ui;
}

function roomStateOf(result: RoomResult, phase: ReturnType<typeof useRoomPhase>['phase']): RoomState {
  if (result.status === 'error') return { status: 'error', error: result.error };
  if (result.status === 'ready' && phase) return { status: 'ready', room: result.room, phase };
  return { status: 'loading' };
}

function useLastRoom(room: Room | undefined, isKept: boolean): Room | undefined {
  const last = useRef(room);
  if (room) last.current = room;
  return isKept ? last.current : room;
}

/**
 * Notifies the host of each new value once: an error screen that renders again isn't another error, but an error after a
 * retry is.
 */
function useReport<Value>(value: Value | undefined, onValue: ((value: Value) => void) | undefined): void {
  const latest = useLatest(onValue);
  const reported = useRef<Value>();
  useEffect(() => {
    const isNew = value !== reported.current;
    reported.current = value;
    if (value && isNew) void tellHost(latest.current, value);
  }, [value, latest]);
}
