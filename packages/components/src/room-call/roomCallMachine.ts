import {
  AnteroomError,
  type CallEndReason,
  isJoinable,
  type Me,
  mayDo,
  type Room,
  type RoomPhase,
} from '@anteroom/contract';
import { joinRefused } from '../call/callFailure.js';
import type { JoinChoices } from '../lobby/index.js';

/** A press on Join. A new object is a new attempt. */
export interface JoinAttempt {
  choices: JoinChoices;
}

/** What the person has done so far: nothing, joined, or been in a call. */
export type CallProgress =
  | { kind: 'idle' }
  | { kind: 'joining'; attempt: JoinAttempt }
  | { kind: 'in-call'; attempt: JoinAttempt; since: number }
  | { kind: 'ended'; attempt: JoinAttempt; reason: CallEndReason; durationMs: number }
  | { kind: 'failed'; attempt: JoinAttempt; error: AnteroomError };

export type CallEvent =
  | { type: 'join'; choices: JoinChoices }
  | { type: 'cancelled' }
  | { type: 'connected'; at: number }
  | { type: 'ended'; reason: CallEndReason; at: number }
  | { type: 'failed'; error: AnteroomError }
  | { type: 'again' };

/** The next progress. An event that does not fit the state is late, and changes nothing. */
export function callReducer(progress: CallProgress, event: CallEvent): CallProgress {
  switch (event.type) {
    case 'join':
      return progress.kind === 'idle' ? { kind: 'joining', attempt: { choices: event.choices } } : progress;
    case 'cancelled':
      // In the call too: who pressed Cancel in the moment of connecting did not see the call yet.
      return progress.kind === 'joining' || progress.kind === 'in-call' ? { kind: 'idle' } : progress;
    case 'connected':
      return progress.kind === 'joining' ? { kind: 'in-call', attempt: progress.attempt, since: event.at } : progress;
    case 'ended':
      return ended(progress, event.reason, event.at);
    case 'failed':
      return progress.kind === 'joining' || progress.kind === 'in-call'
        ? { kind: 'failed', attempt: progress.attempt, error: event.error }
        : progress;
    case 'again':
      return progress.kind === 'ended' || progress.kind === 'failed' ? { kind: 'idle' } : progress;
  }
}

function ended(progress: CallProgress, reason: CallEndReason, at: number): CallProgress {
  if (progress.kind === 'in-call') {
    return { kind: 'ended', attempt: progress.attempt, reason, durationMs: at - progress.since };
  }
  // A call that ends before it began was refused.
  if (progress.kind === 'joining') return { kind: 'failed', attempt: progress.attempt, error: joinRefused(reason) };
  return progress;
}

/** What is known of the room. */
export type RoomKnowledge =
  | { status: 'loading' }
  | { status: 'error'; error: AnteroomError }
  | { status: 'ready'; room: Room; phase: RoomPhase };

type Invited = Extract<Me, { invited: true }>;

/** The screen to show, with what it shows. The names are the values of `data-screen`. */
export type Screen =
  | { name: 'loading' }
  | { name: 'knock'; room: Room }
  | { name: 'scheduled'; room: Room }
  | { name: 'lobby'; room: Room; phase: RoomPhase; me: Invited }
  | { name: 'joining'; title: string }
  | { name: 'call'; title: string }
  | { name: 'ended'; reason: CallEndReason; durationMs: number }
  | { name: 'error'; error: AnteroomError };

/** A call under way decides the screen; before and after it, the room does. */
export function screenOf(knowledge: RoomKnowledge, progress: CallProgress): Screen {
  const title = knowledge.status === 'ready' ? knowledge.room.title : '';
  switch (progress.kind) {
    case 'joining':
      return { name: 'joining', title };
    case 'in-call':
      return { name: 'call', title };
    case 'ended':
      return { name: 'ended', reason: progress.reason, durationMs: progress.durationMs };
    case 'failed':
      return { name: 'error', error: progress.error };
    case 'idle':
      return roomScreen(knowledge);
  }
}

// The same object each time: the host is told of an error once, not on each render.
const NOT_INVITED = new AnteroomError('not-invited', 'The person is not on the roster.');
const DELETED = new AnteroomError('room-not-found', 'The room was deleted.');
const EXPIRED = new AnteroomError('room-expired', 'The room is over.');

function roomScreen(knowledge: RoomKnowledge): Screen {
  if (knowledge.status === 'loading') return { name: 'loading' };
  if (knowledge.status === 'error') return { name: 'error', error: knowledge.error };
  const { room, phase } = knowledge;
  if (phase === 'deleted') return { name: 'error', error: DELETED };
  if (phase === 'expired') return { name: 'error', error: EXPIRED };
  if (!room.me.invited)
    return mayDo(room.me, 'knock') ? { name: 'knock', room } : { name: 'error', error: NOT_INVITED };
  return isJoinable(phase) ? { name: 'lobby', room, phase, me: room.me } : { name: 'scheduled', room };
}
