import { AnteroomError, isJoinable, mayDo, type Room, type RoomPhase } from '@anteroom/contract';
import type { CallConnected, CallEnded, CallReconnecting, CallUi, RoomCallState } from '@anteroom/hooks/call';
import type { InvitedMe } from '../devices/index.js';

/** The room as read from the endpoint. */
export type RoomState =
  | { status: 'loading' }
  | { status: 'error'; error: AnteroomError }
  | { status: 'ready'; room: Room; phase: RoomPhase };

/** The screen to show and what it shows. The names are the values of `data-screen`. */
export type Screen =
  | { name: 'loading' }
  | { name: 'knock'; room: Room }
  | { name: 'scheduled'; room: Room }
  | { name: 'lobby'; room: Room; phase: RoomPhase; me: InvitedMe }
  | { name: 'joining' }
  | { name: 'call'; call: CallConnected<CallUi> | CallReconnecting<CallUi> }
  | { name: 'ended'; call: CallEnded }
  | { name: 'error'; error: AnteroomError };

/** The screen follows from the state of the call. While there is no call, it follows from the room. */
export function screenOf(room: RoomState, call: RoomCallState<CallUi>): Screen {
  switch (call.status) {
    case 'idle':
      return roomScreen(room);
    case 'preparing':
    case 'joining':
      return { name: 'joining' };
    case 'connected':
    case 'reconnecting':
      return { name: 'call', call };
    case 'ended':
      return { name: 'ended', call };
    case 'failed':
      return { name: 'error', error: call.error };
  }
}

// Constants, because the host is notified once per error object, not once per render.
const NOT_INVITED = new AnteroomError('not-invited', 'The person is not on the roster.');
const DELETED = new AnteroomError('room-not-found', 'The room was deleted.');
const EXPIRED = new AnteroomError('room-expired', 'The room is over.');

/** The screen of a room that the person isn't joining. */
export function roomScreen(state: RoomState): Screen {
  if (state.status === 'loading') return { name: 'loading' };
  if (state.status === 'error') return { name: 'error', error: state.error };
  const { room, phase } = state;
  if (phase === 'deleted') return { name: 'error', error: DELETED };
  if (phase === 'expired') return { name: 'error', error: EXPIRED };
  if (!room.me.invited)
    return mayDo(room.me, 'knock') ? { name: 'knock', room } : { name: 'error', error: NOT_INVITED };
  return isJoinable(phase) ? { name: 'lobby', room, phase, me: room.me } : { name: 'scheduled', room };
}
