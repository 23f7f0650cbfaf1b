import { describe, expect, it } from 'vitest';
import { isJoinable, nextPhaseChange, type RoomPhase, roomPhase } from './phases.js';

const at = (time: string) => Date.parse(`2026-03-01T${time}Z`);
const window = { validFrom: '2026-03-01T10:00:00Z', validUntil: '2026-03-01T11:00:00Z' };

describe('the phase of a room', () => {
  it.each<[string, RoomPhase, boolean]>([
    ['09:59:59.999', 'scheduled', false],
    ['10:00:00', 'open', true],
    ['10:54:59.999', 'open', true],
    ['10:55:00', 'closing', true],
    ['10:59:59.999', 'closing', true],
    ['11:00:00', 'expired', false],
  ])('at %s is %s', (time, phase, joinable) => {
    expect(roomPhase(window, at(time))).toBe(phase);
    expect(isJoinable(phase)).toBe(joinable);
  });

  it('goes directly from scheduled to closing if the window is shorter than the closing time', () => {
    const short = { validFrom: '2026-03-01T10:00:00Z', validUntil: '2026-03-01T10:02:00Z' };
    expect(roomPhase(short, at('09:58:00'))).toBe('scheduled');
    expect(roomPhase(short, at('10:00:00'))).toBe('closing');
  });

  it('reads windows with seven fractional digits, as the service writes them', () => {
    expect(roomPhase({ ...window, validFrom: '2026-03-01T10:00:00.1234567+00:00' }, at('10:00:00.122'))).toBe(
      'scheduled',
    );
  });
});

it('changes exactly at the announced times', () => {
  const seen: string[] = [];
  let now: number | undefined = at('09:00:00');
  while (now !== undefined) {
    seen.push(roomPhase(window, now));
    now = nextPhaseChange(window, now);
  }
  expect(seen).toEqual(['scheduled', 'open', 'closing', 'expired']);
});
