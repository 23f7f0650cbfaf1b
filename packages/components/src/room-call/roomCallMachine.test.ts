import { AnteroomError, CALL_END_REASONS, type Me, type Room, type RoomPhase } from '@anteroom/contract';
import { describe, expect, it } from 'vitest';
import { type CallEvent, type CallProgress, callReducer, type RoomKnowledge, screenOf } from './roomCallMachine.js';

const choices = { cameraOn: true, microphoneOn: true };
const idle: CallProgress = { kind: 'idle' };
const after = (...events: CallEvent[]) => events.reduce(callReducer, idle);
const failure = new AnteroomError('connection-failed', 'no way');

const invited: Me = {
  invited: true,
  role: 'Attendee',
  acsUserId: '8:acs:a_b',
  displayName: 'Ben',
  may: ['read', 'join'],
};
function ready(phase: RoomPhase, me: Me = invited): RoomKnowledge {
  const room: Room = {
    id: '99412345678901234',
    title: 'Demo',
    validFrom: '2026-03-01T10:00:00Z',
    validUntil: '2026-03-01T11:00:00Z',
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    serverTime: '2026-03-01T10:00:00Z',
    me,
  };
  return { status: 'ready', room, phase };
}

describe('the screen before a call', () => {
  it.each<[RoomPhase, string]>([
    ['scheduled', 'scheduled'],
    ['open', 'lobby'],
    ['closing', 'lobby'],
    ['expired', 'error'],
    ['deleted', 'error'],
  ])('of a room that is %s is %s', (phase, screen) => {
    expect(screenOf(ready(phase), idle).name).toBe(screen);
  });

  it.each<[RoomPhase, string[], object]>([
    ['scheduled', [], { name: 'error', error: { code: 'not-invited' } }],
    ['open', ['read'], { name: 'error', error: { code: 'not-invited' } }],
    ['scheduled', ['knock'], { name: 'knock' }],
    ['open', ['knock'], { name: 'knock' }],
    ['expired', ['knock'], { name: 'error', error: { code: 'room-expired' } }],
  ])('of somebody who is not invited to a room that is %s and may %j is %j', (phase, may, screen) => {
    expect(screenOf(ready(phase, { invited: false, may, displayName: 'Eve' }), idle)).toMatchObject(screen);
  });

  it('shows the failure of a room that cannot be read', () => {
    expect(screenOf({ status: 'error', error: failure }, idle)).toEqual({ name: 'error', error: failure });
  });
});

describe('a call', () => {
  it('goes through joining and the call to its end, with how long it lasted', () => {
    const joining = after({ type: 'join', choices });
    expect(screenOf(ready('open'), joining).name).toBe('joining');
    const inCall = callReducer(joining, { type: 'connected', at: 1_000 });
    expect(screenOf(ready('open'), inCall).name).toBe('call');
    const over = callReducer(inCall, { type: 'ended', reason: CALL_END_REASONS.removedFromRoster, at: 61_000 });
    expect(screenOf(ready('open'), over)).toEqual({
      name: 'ended',
      reason: CALL_END_REASONS.removedFromRoster,
      durationMs: 60_000,
    });
  });

  it('keeps its attempt from Join to the end, so that the session is not started twice', () => {
    const joining = after({ type: 'join', choices });
    const inCall = callReducer(joining, { type: 'connected', at: 0 });
    expect(joining.kind === 'joining' && inCall.kind === 'in-call' && joining.attempt === inCall.attempt).toBe(true);
  });

  it('stays on the screen when the room closes or cannot be read any more', () => {
    const inCall = after({ type: 'join', choices }, { type: 'connected', at: 0 });
    expect(screenOf(ready('expired'), inCall).name).toBe('call');
    expect(screenOf({ status: 'error', error: failure }, inCall).name).toBe('call');
  });

  it('that ends before it begins was refused, and says why', () => {
    const refused = after({ type: 'join', choices }, { type: 'ended', reason: CALL_END_REASONS.outsideWindow, at: 0 });
    expect(screenOf(ready('open'), refused)).toMatchObject({
      name: 'error',
      error: { code: 'room-not-joinable', callEnd: { code: 403, subCode: 5829 } },
    });
  });

  it('comes back to the lobby after an end or a failure', () => {
    const ended = after({ type: 'join', choices }, { type: 'connected', at: 0 }, { type: 'failed', error: failure });
    expect(callReducer(ended, { type: 'again' })).toEqual(idle);
  });

  it('is given up by Cancel, also when it connected in the same moment', () => {
    const joining = after({ type: 'join', choices });
    expect(callReducer(joining, { type: 'cancelled' })).toEqual(idle);
    expect(callReducer(callReducer(joining, { type: 'connected', at: 0 }), { type: 'cancelled' })).toEqual(idle);
  });

  it('is not moved by what comes late', () => {
    for (const event of [
      { type: 'connected', at: 0 },
      { type: 'ended', reason: CALL_END_REASONS.left, at: 0 },
      { type: 'failed', error: failure },
      { type: 'again' },
    ] satisfies CallEvent[]) {
      expect(callReducer(idle, event)).toBe(idle);
    }
    const inCall = after({ type: 'join', choices }, { type: 'connected', at: 0 });
    expect(callReducer(inCall, { type: 'join', choices })).toBe(inCall);
  });
});
