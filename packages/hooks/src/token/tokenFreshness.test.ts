import { AnteroomError } from '@anteroom/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inMinutes, token } from '../../test/endpoint/contractFetch.js';
import { createServerClock } from '../client/createServerClock.js';
import { type TokenState, tokenFreshMs, tokenRefetchMs } from './tokenFreshness.js';

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function came(expiresOn: string, changes: Partial<TokenState> = {}): TokenState {
  const now = Date.now();
  return { data: token('jwt', { expiresOn }), dataUpdatedAt: now, error: null, errorUpdatedAt: 0, ...changes };
}

test('a token is replaced 5 minutes before it expires', () => {
  const state = came(inMinutes(60));
  expect(tokenRefetchMs(state, createServerClock(), 0)).toBe(55 * MINUTE);
  vi.advanceTimersByTime(40 * MINUTE);
  expect(tokenRefetchMs(state, createServerClock(), 0)).toBe(15 * MINUTE);
});

test('a short-lived token is replaced after half its lifetime', () => {
  expect(tokenFreshMs(came(inMinutes(4)), createServerClock())).toBe(2 * MINUTE);
});

test("the lifetime of a token is measured by the endpoint's clock", () => {
  const clock = createServerClock();
  clock.learn({ sentAt: Date.now(), respondedAt: Date.now(), serverTime: Date.parse(inMinutes(-600)) });
  expect(tokenRefetchMs(came(inMinutes(-540)), clock, 0)).toBe(55 * MINUTE);
});

test('a token that seems expired because of a wrong local clock is not requested over and over', () => {
  expect(tokenRefetchMs(came(inMinutes(-540)), createServerClock(), 0)).toBe(5 * MINUTE);
});

test('a failed replacement is retried later if a retry can help', () => {
  const failed = (error: AnteroomError) => came(inMinutes(60), { error, errorUpdatedAt: Date.now() });
  const clock = createServerClock();
  const state = failed(new AnteroomError('service-unavailable', ''));
  expect(tokenRefetchMs(state, clock, 8_000)).toBe(8_000);
  vi.advanceTimersByTime(5_000);
  expect(tokenRefetchMs(state, clock, 8_000)).toBe(3_000);
  expect(tokenRefetchMs(failed(new AnteroomError('not-invited', '')), clock, 8_000)).toBe(false);
});

test('a lifetime longer than the longest timer does not fire at once', () => {
  expect(tokenRefetchMs(came(inMinutes(60 * 24 * 60)), createServerClock(), 0)).toBe(2 ** 31 - 1);
});
