import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Connectivity, type PeerView } from './Connectivity.js';

const RECONNECT_MS = 120_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function connected() {
  const told: unknown[] = [];
  const connectivity = new Connectivity({
    reconnecting: (is) => told.push(is),
    ended: (reason) => told.push(reason),
  });
  connectivity.signallingUp(RECONNECT_MS);
  return { connectivity, told };
}

const view = (state: PeerView['state'], offers = true): PeerView => ({ state, offers });

test('an interruption of less than two seconds is not reported; a longer one is, and its end', () => {
  const { connectivity, told } = connected();
  connectivity.signallingAway();
  vi.advanceTimersByTime(1_999);
  connectivity.signallingUp(RECONNECT_MS);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  connectivity.signallingAway();
  vi.advanceTimersByTime(2_000);
  connectivity.signallingUp(RECONNECT_MS);
  expect(told).toEqual([true, false]);
});

test('if all media is lost and does not return in time, the call ends with 410/3101', () => {
  const { connectivity, told } = connected();
  connectivity.setPeers([view('connected'), view('lost', false)]);
  vi.advanceTimersByTime(2 * RECONNECT_MS);
  expect(told).toEqual([]);
  connectivity.setPeers([view('lost'), view('lost', false)]);
  vi.advanceTimersByTime(RECONNECT_MS - 1);
  expect(told).toEqual([]);
  connectivity.setPeers([view('connected'), view('lost', false)]);
  connectivity.setPeers([view('lost'), view('new', false)]);
  vi.advanceTimersByTime(RECONNECT_MS);
  expect(told).toEqual([{ code: 410, subCode: 3101 }]);
});

test('the timer of lost media stops while the emulator is away, and restarts when it is back', () => {
  const { connectivity, told } = connected();
  connectivity.setPeers([view('lost')]);
  connectivity.signallingAway();
  vi.advanceTimersByTime(2 * RECONNECT_MS);
  connectivity.signallingUp(RECONNECT_MS);
  vi.advanceTimersByTime(RECONNECT_MS - 1);
  expect(told).toEqual([true, false]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([true, false, { code: 410, subCode: 3101 }]);
});

// Source: "Service limits", call setup of a group call.
test('a newcomer whose media reaches no one within 85 seconds ends with 410/3100', () => {
  const { connectivity, told } = connected();
  connectivity.setPeers([view('new'), view('new')]);
  vi.advanceTimersByTime(84_999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([{ code: 410, subCode: 3100 }]);
});

test('no one leaves because a newcomer cannot reach them, or because no one else is there', () => {
  const { connectivity, told } = connected();
  connectivity.setPeers([view('new', false)]);
  vi.advanceTimersByTime(2 * RECONNECT_MS);
  connectivity.setPeers([]);
  vi.advanceTimersByTime(2 * RECONNECT_MS);
  expect(told).toEqual([]);
});

test('after the release nothing is reported and no timer is left', () => {
  const { connectivity, told } = connected();
  connectivity.setPeers([view('lost')]);
  connectivity.signallingAway();
  connectivity.release();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(2 * RECONNECT_MS);
  expect(told).toEqual([]);
});
