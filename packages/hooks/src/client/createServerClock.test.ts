import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createServerClock, type Exchange } from './createServerClock.js';

const START = Date.parse('2030-01-01T00:00:00.000Z');
const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(START);
});
afterEach(() => vi.useRealTimers());

/** A clock, and an endpoint whose clock is ahead of the local one. */
function setUp(aheadMs: number) {
  const clock = createServerClock();
  const endpoint = { aheadMs };
  /** A request and its response, each of which takes a time. */
  const exchange = (thereMs: number, backMs: number, tells: (time: number) => Partial<Exchange>) => {
    const sentAt = Date.now();
    vi.setSystemTime(sentAt + thereMs);
    const told = tells(Date.now() + endpoint.aheadMs);
    vi.setSystemTime(sentAt + thereMs + backMs);
    clock.learn({ sentAt, respondedAt: Date.now(), ...told });
  };
  const inBody = (serverTime: number) => ({ serverTime });
  const inHeader = (time: number) => ({ date: Math.floor(time / 1000) * 1000 });
  const errorMs = () => Math.abs(clock.now() - Date.now() - endpoint.aheadMs);
  return { clock, endpoint, exchange, inBody, inHeader, errorMs };
}

describe('the time of the endpoint', () => {
  test('is that of the local clock until a response tells it', () => {
    const { clock, exchange } = setUp(MINUTE_MS);
    exchange(20, 20, () => ({}));
    expect(clock.now()).toBe(Date.now());
  });

  test('is not moved by a response that took long', () => {
    const { exchange, inBody, errorMs } = setUp(MINUTE_MS);
    exchange(20, 20, inBody);
    expect(errorMs()).toBe(0);
    exchange(10_000, 0, inBody);
    expect(errorMs()).toBe(0);
  });

  test('is corrected by a faster response', () => {
    const { exchange, inBody, errorMs } = setUp(MINUTE_MS);
    exchange(8_000, 0, inBody);
    expect(errorMs()).toBe(4_000);
    exchange(30, 10, inBody);
    expect(errorMs()).toBe(10);
  });

  test('follows a clock that was set, by a slow response too', () => {
    const { endpoint, exchange, inBody, errorMs } = setUp(0);
    exchange(20, 20, inBody);
    endpoint.aheadMs = -30_000;
    exchange(4_000, 4_000, inBody);
    expect(errorMs()).toBe(0);
  });

  test('follows clocks that drift apart, because an exact measurement counts less with time', () => {
    const { endpoint, exchange, inBody, errorMs } = setUp(0);
    exchange(1, 1, inBody);
    vi.setSystemTime(Date.now() + 120 * MINUTE_MS);
    endpoint.aheadMs = 200;
    exchange(200, 200, inBody);
    expect(errorMs()).toBe(0);
  });

  test('is not learned from a response during which the local clock was set back', () => {
    const { clock } = setUp(0);
    clock.learn({ sentAt: START, respondedAt: START - MINUTE_MS, serverTime: START });
    expect(clock.now()).toBe(START);
    expect(clock.roundTripMs()).toBeUndefined();
  });
});

describe('the Date header', () => {
  test('tells the time to a second where the body does not', () => {
    const { exchange, inHeader, errorMs } = setUp(120 * MINUTE_MS + 300);
    exchange(20, 20, inHeader);
    expect(errorMs()).toBeLessThanOrEqual(1_020);
  });

  test('does not replace the more exact time of a body', () => {
    const { exchange, inBody, inHeader, errorMs } = setUp(MINUTE_MS + 900);
    exchange(20, 20, inBody);
    exchange(20, 20, inHeader);
    expect(errorMs()).toBe(0);
  });

  test('reveals a local clock that was set', () => {
    const { endpoint, exchange, inBody, inHeader, errorMs } = setUp(0);
    exchange(20, 20, (time) => ({ ...inBody(time), ...inHeader(time) }));
    endpoint.aheadMs = 120 * MINUTE_MS;
    exchange(20, 20, inHeader);
    expect(errorMs()).toBeLessThanOrEqual(1_020);
  });

  test('of a proxy with another clock does not move the time', () => {
    const { exchange, inBody, inHeader, errorMs } = setUp(0);
    const ofProxy = (time: number) => inHeader(time + 60 * MINUTE_MS);
    exchange(20, 20, (time) => ({ ...inBody(time), ...ofProxy(time) }));
    exchange(20, 20, ofProxy);
    expect(errorMs()).toBe(0);
  });
});

test('each response tells the round trip and notifies listeners, until they unsubscribe', () => {
  const { clock, exchange } = setUp(0);
  const heard: (number | undefined)[] = [];
  const stop = clock.subscribe(() => heard.push(clock.roundTripMs()));
  exchange(8_000, 231, () => ({}));
  exchange(30, 10, () => ({}));
  stop();
  exchange(1, 1, () => ({}));
  expect(heard).toEqual([8_231, 40]);
});
