import { AnteroomError, type CallEnd, isJoinable, type Me, mayDo, type Room, type RoomPhase } from '@anteroom/contract';
import type { CallSession, RoomCallState } from '@anteroom/hooks/call';
import type { CallEngine } from '../call/index.js';

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
  | { name: 'call'; title: string; session: CallSession<CallEngine>; isReconnecting: boolean }
  | { name: 'ended'; reason: CallEnd; durationMs: number }
  | { name: 'error'; error: AnteroomError };

/** A call under way decides the screen; before and after it, the room does. */
export function screenOf(knowledge: RoomKnowledge, call: RoomCallState<CallEngine>): Screen {
  const title = knowledge.status === 'ready' ? knowledge.room.title : '';
  switch (call.status) {
    case 'preparing':
    case 'joining':
      return { name: 'joining', title };
    case 'connected':
    case 'reconnecting':
      return { name: 'call', title, session: call, isReconnecting: call.status === 'reconnecting' };
    case 'ended':
      return { name: 'ended', reason: call.reason, durationMs: call.durationMs };
    case 'failed':
      return { name: 'error', error: call.error };
    case 'idle':
      return roomScreen(knowledge);
  }
}

// The same object each time: the host is told of an error once, not on each render.
const NOT_INVITED = new AnteroomError('not-invited', 'The person is not on the roster.');
const DELETED = new AnteroomError('room-not-found', 'The room was deleted.');
const EXPIRED = new AnteroomError('room-expired', 'The room is over.');

/** The screen of a room that nobody is joining. */
export function roomScreen(knowledge: RoomKnowledge): Screen {
  if (knowledge.status === 'loading') return { name: 'loading' };
  if (knowledge.status === 'error') return { name: 'error', error: knowledge.error };
  const { room, phase } = knowledge;
  if (phase === 'deleted') return { name: 'error', error: DELETED };
  if (phase === 'expired') return { name: 'error', error: EXPIRED };
  if (!room.me.invited)
    return mayDo(room.me, 'knock') ? { name: 'knock', room } : { name: 'error', error: NOT_INVITED };
  return isJoinable(phase) ? { name: 'lobby', room, phase, me: room.me } : { name: 'scheduled', room };
}
