import { AnteroomError, CALL_END_REASONS, type CallEndReason, callEnd, type Room } from '@anteroom/contract';
import type { RoomResult } from '@anteroom/hooks';
import type { CallEnded } from '@anteroom/hooks/call';
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useInvitation } from './useInvitation.js';

const shared = { isFetching: false, retry: () => {} };
const roomWith = (invited: boolean) => ({ me: { invited } }) as Room;
const invited: RoomResult = { ...shared, status: 'ready', room: roomWith(true) };
const lost = { ...invited, error: new AnteroomError('endpoint-unreachable', 'no answer') } as RoomResult;
const out: RoomResult = { ...shared, status: 'error', error: new AnteroomError('room-not-found', 'gone') };

const ended = (reason: CallEndReason) => ({ status: 'ended', reason: callEnd(reason) }) as CallEnded;
const removal = ended(CALL_END_REASONS.removedFromRoster);

function follow(call: CallEnded | undefined) {
  const { result, rerender } = renderHook((room: RoomResult) => useInvitation(room, call), { initialProps: invited });
  return (room: RoomResult) => {
    rerender(room);
    return result.current;
  };
}

test('a removed person waits until a response confirms the removal and a later one says that they are invited', () => {
  const after = follow(removal);
  expect([invited, out, lost, invited].map(after)).toEqual(['awaited', 'awaited', 'awaited', 'received']);
});

test('a lost response does not take Rejoin away, but another removal does', () => {
  const after = follow(removal);
  after(out);
  expect([invited, lost, invited, out, invited].map(after)).toEqual([
    'received',
    'received',
    'received',
    'awaited',
    'received',
  ]);
});

test('nobody else waits for an invitation', () => {
  for (const call of [undefined, ended(CALL_END_REASONS.left)]) expect(follow(call)(out)).toBeUndefined();
});
