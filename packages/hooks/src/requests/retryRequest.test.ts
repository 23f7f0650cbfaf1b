import { AnteroomError } from '@anteroom/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAX_WAIT_MS, retryRequest, retryWaitMs } from './retryRequest.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs to the end and returns the length of each wait, in milliseconds. */
async function waits(error: unknown): Promise<number[]> {
  const sentAt: number[] = [];
  const request = async () => {
    sentAt.push(Date.now());
    throw error;
  };
  const outcome = retryRequest(request, { signal: new AbortController().signal, delayMs: 1000 });
  const rejected = expect(outcome).rejects.toBe(error);
  await vi.runAllTimersAsync();
  await rejected;
  return sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
}

test('a retryable failure is tried three times, with twice the wait', async () => {
  expect(await waits(new AnteroomError('service-unavailable', ''))).toEqual([1000, 2000]);
});

test('a permanent failure is not retried', async () => {
  expect(await waits(new AnteroomError('not-invited', ''))).toEqual([]);
  expect(await waits(new DOMException('', 'AbortError'))).toEqual([]);
});

test('the endpoint may ask for a longer wait', async () => {
  expect(await waits(new AnteroomError('service-unavailable', '', { retryAfterMs: 5000 }))).toEqual([5000, 5000]);
});

test('a `Retry-After` of an hour is reported to the person at once', async () => {
  expect(await waits(new AnteroomError('room-not-open', '', { retryAfterMs: 3_600_000 }))).toEqual([]);
});

test('an abort ends the wait and leaves no timer', async () => {
  const abort = new AbortController();
  const outcome = retryRequest(() => Promise.reject(new AnteroomError('service-unavailable', '')), {
    signal: abort.signal,
    delayMs: 1000,
  });
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(1);
  abort.abort();
  await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
  expect(vi.getTimerCount()).toBe(0);
});

test('waits double from one second to thirty, and are random so that pages do not retry together', () => {
  const waitsAfter = () => [1, 2, 3, 4, 5, 6, 60].map((failures) => retryWaitMs(failures, 1000));
  expect(waitsAfter()).toEqual([1000, 2000, 4000, 8000, 16_000, MAX_WAIT_MS, MAX_WAIT_MS]);
  vi.spyOn(Math, 'random').mockReturnValue(0.999);
  expect(waitsAfter().map((ms) => Math.round(ms))).toEqual([750, 1501, 3001, 6002, 12_004, 22_508, 22_508]);
});
