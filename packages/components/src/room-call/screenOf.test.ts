import { AnteroomError, CALL_END_REASONS, callEnd, type Me, type Room, type RoomPhase } from '@anteroom/contract';
import { describe, expect, it } from 'vitest';
import { type RoomState, screenOf } from './screenOf.js';

const idle = { status: 'idle' } as const;
const failure = new AnteroomError('connection-failed', 'no way');

const invited: Me = {
  invited: true,
  role: 'Attendee',
  acsUserId: '8:acs:a_b',
  displayName: 'Ben',
  may: ['read', 'join'],
};
function ready(phase: RoomPhase, me: Me = invited): RoomState {
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
  ])('of a room that is %s: %s', (phase, screen) => {
    expect(screenOf(ready(phase), idle).name).toBe(screen);
  });

  it.each<[RoomPhase, string[], object]>([
    ['scheduled', [], { name: 'error', error: { code: 'not-invited' } }],
    ['open', ['read'], { name: 'error', error: { code: 'not-invited' } }],
    ['scheduled', ['knock'], { name: 'knock' }],
    ['open', ['knock'], { name: 'knock' }],
    ['expired', ['knock'], { name: 'error', error: { code: 'room-expired' } }],
  ])('of a person who is not invited to a room that is %s and who may %j: %j', (phase, may, screen) => {
    expect(screenOf(ready(phase, { invited: false, may, displayName: 'Eve' }), idle)).toMatchObject(screen);
  });

  it('is the error if the room cannot be read', () => {
    expect(screenOf({ status: 'error', error: failure }, idle)).toEqual({ name: 'error', error: failure });
  });
});

describe('a call that is running or has ended', () => {
  const ended = { status: 'ended', reason: callEnd(CALL_END_REASONS.removedFromRoster), durationMs: 60_000 } as const;

  it.each<[RoomState]>([[ready('open')], [ready('expired')], [{ status: 'error', error: failure }]])(
    'decides the screen, whatever the state of the room',
    (room) => {
      expect(screenOf(room, { status: 'preparing' }).name).toBe('joining');
      expect(screenOf(room, ended)).toEqual({ name: 'ended', call: ended });
      expect(screenOf(room, { status: 'failed', error: failure })).toEqual({ name: 'error', error: failure });
    },
  );
});
