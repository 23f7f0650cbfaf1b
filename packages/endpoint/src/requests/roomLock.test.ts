import { beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore, type EndpointStore } from '../store/index.js';
import type { EndpointRequest } from './EndpointRequest.js';
import { withRoomLock } from './roomLock.js';

const START = Date.UTC(2030, 0, 1);
const LIMIT_MS = 10_000;

let now: number;
const waits: number[] = [];
let onWait: () => void;

// Waiting passes time at once.
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number, _value: undefined, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    waits.push(ms);
    now += ms;
    onWait();
    await new Promise((resolve) => setImmediate(resolve));
  },
}));

beforeEach(() => {
  now = START;
  waits.length = 0;
  onWait = () => undefined;
});

/** A request of an instance, as far as the lock uses it. */
function requestTo(store: EndpointStore, requestTimeoutMs = LIMIT_MS, signal = new AbortController().signal) {
  const reported: unknown[] = [];
  const settings = { store, clock: () => now, requestTimeoutMs };
  const request = { settings, signal, report: (error: unknown) => reported.push(error) } as unknown as EndpointRequest;
  return { request, reported };
}

/** Holds the lock of a room until `leave` is called. */
async function hold(store: EndpointStore, roomId: string, requestTimeoutMs?: number) {
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  let done: Promise<void> = left;
  await new Promise<void>((enter) => {
    done = withRoomLock(requestTo(store, requestTimeoutMs).request, roomId, () => {
      enter();
      return left;
    });
  });
  return { leave, done };
}

test('changes of one room take turns, and those of another room do not wait', async () => {
  const store = createMemoryStore();
  const { leave, done } = await hold(store, '1');
  expect(await withRoomLock(requestTo(store).request, '2', async () => 'other room')).toBe('other room');
  expect(waits).toEqual([]);
  const log: string[] = [];
  void done.then(() => log.push('first'));
  onWait = leave;
  await withRoomLock(requestTo(store).request, '1', async () => log.push('second'));
  expect(log).toEqual(['first', 'second']);
});

test('a waiting request asks the store ever more rarely, and not at the same moments as others', async () => {
  const store = createMemoryStore();
  await hold(store, '1');
  await withRoomLock(requestTo(store).request, '1', async () => undefined);
  for (const [index, wait] of waits.entries()) {
    const most = Math.min(20 * 2 ** index, 500);
    expect(wait).toBeGreaterThanOrEqual(most / 2);
    expect(wait).toBeLessThanOrEqual(most);
  }
  expect(new Set(waits).size).toBe(waits.length);
});

test('a lock that a crash left behind ends after four time limits of the request that held it', async () => {
  const store = createMemoryStore();
  await hold(store, '1');
  // Another instance may have a shorter time limit. That one does not end the lock earlier.
  await withRoomLock(requestTo(store, LIMIT_MS / 100).request, '1', async () => undefined);
  expect(now).toBeGreaterThanOrEqual(START + 4 * LIMIT_MS);
  expect(now).toBeLessThanOrEqual(START + 4 * LIMIT_MS + 500);
});

test('a request whose time is up stops waiting, changes nothing, and leaves the lock to its holder', async () => {
  const store = createMemoryStore();
  const { leave, done } = await hold(store, '1');
  const { request } = requestTo(store, LIMIT_MS, AbortSignal.abort(new Error('time is up')));
  const run = vi.fn();
  await expect(withRoomLock(request, '1', run)).rejects.toThrow('time is up');
  expect(run).not.toHaveBeenCalled();
  const late = requestTo(store, LIMIT_MS, AbortSignal.abort(new Error('still held')));
  await expect(withRoomLock(late.request, '1', run)).rejects.toThrow('still held');
  leave();
  await done;
});

test('a lock is released if the store saved it and only its response was lost', async () => {
  const store = createMemoryStore();
  const lossy: EndpointStore = {
    ...store,
    claimRequest: async (claim) => {
      await store.claimRequest(claim);
      throw new Error('the connection was lost');
    },
  };
  const run = vi.fn(async () => undefined);
  await expect(withRoomLock(requestTo(lossy).request, '1', run)).rejects.toThrow('the connection was lost');
  expect(run).not.toHaveBeenCalled();
  await withRoomLock(requestTo(store).request, '1', run);
  expect([run.mock.calls.length, waits]).toEqual([1, []]);
});

test('a lock is released after a change that failed, and a failed release is reported', async () => {
  const store = createMemoryStore();
  const fail = () => Promise.reject(new Error('no change'));
  await expect(withRoomLock(requestTo(store).request, '1', fail)).rejects.toThrow('no change');
  await withRoomLock(requestTo(store).request, '1', async () => undefined);
  expect(waits).toEqual([]);
  const stuck = requestTo({ ...store, releaseRequest: () => Promise.reject(new Error('disk full')) });
  expect(await withRoomLock(stuck.request, '1', async () => 'changed')).toBe('changed');
  expect(stuck.reported).toMatchObject([{ message: 'disk full' }]);
});
