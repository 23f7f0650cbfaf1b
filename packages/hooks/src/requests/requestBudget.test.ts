import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRequestBudget, MOST_REQUESTS_A_MINUTE } from './requestBudget.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const signal = new AbortController().signal;

test('a query never exceeds its budget in any 60 seconds, and no request is lost', async () => {
  const budget = createRequestBudget();
  const sentAt: number[] = [];
  const wanted = 3 * MOST_REQUESTS_A_MINUTE;
  for (let count = 0; count < wanted; count += 1) {
    void budget.turn('room', signal).then(() => sentAt.push(Date.now()));
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(300_000);
  expect(sentAt).toHaveLength(wanted);
  for (const at of sentAt) {
    const within = sentAt.filter((other) => other >= at && other < at + 60_000);
    expect(within.length).toBeLessThanOrEqual(MOST_REQUESTS_A_MINUTE);
  }
});

test('one query does not wait for another', async () => {
  const budget = createRequestBudget();
  for (let count = 0; count < MOST_REQUESTS_A_MINUTE; count += 1) await budget.turn('room', signal);
  await budget.turn('roster', signal);
  expect(vi.getTimerCount()).toBe(0);
});

test('an aborted request leaves no timer and uses no budget', async () => {
  const budget = createRequestBudget();
  for (let count = 0; count < MOST_REQUESTS_A_MINUTE; count += 1) await budget.turn('room', signal);
  const abort = new AbortController();
  const turn = expect(budget.turn('room', abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  abort.abort();
  await turn;
  expect(vi.getTimerCount()).toBe(0);
});
