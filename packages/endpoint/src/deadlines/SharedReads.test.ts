import { describe, expect, test } from 'vitest';
import { SharedReads } from './SharedReads.js';

/** Reads that the test ends. */
function reading(limitMs = 60_000) {
  const reads = new SharedReads<string>(limitMs);
  const started: { signal: AbortSignal; end: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const read = (key: string, signal = new AbortController().signal) =>
    reads.read(key, signal, (own) => new Promise((end, fail) => started.push({ signal: own, end, fail })));
  return { reads, started, read };
}

describe('equal reads at the same moment', () => {
  test('share one request, and reads of another key do not', async () => {
    const { started, read } = reading();
    const results = [read('a'), read('a'), read('b')];
    expect(started).toHaveLength(2);
    started[0]?.end('of a');
    started[1]?.end('of b');
    expect(await Promise.all(results)).toEqual(['of a', 'of a', 'of b']);
  });

  test('start again once they have ended, even with a failure', async () => {
    const { started, read } = reading();
    const first = [read('a'), read('a')];
    started[0]?.fail(new Error('gone'));
    expect(await Promise.allSettled(first)).toMatchObject(first.map(() => ({ reason: { message: 'gone' } })));
    const second = read('a');
    started[1]?.end('back');
    expect(await second).toBe('back');
  });

  test('continue when one caller gives up, even the first one', async () => {
    const { started, read } = reading();
    const controller = new AbortController();
    const [begun, joined] = [read('a', controller.signal), read('a')];
    controller.abort(new Error('went away'));
    await expect(begun).rejects.toThrow('went away');
    expect(started[0]?.signal.aborted).toBe(false);
    started[0]?.end('for the other');
    expect(await joined).toBe('for the other');
  });

  test('are aborted when every caller has given up, and not joined after that', async () => {
    const { started, read } = reading();
    const controllers = [new AbortController(), new AbortController()];
    const left = controllers.map(({ signal }) => read('a', signal));
    for (const controller of controllers) controller.abort();
    await Promise.allSettled(left);
    expect(started[0]?.signal.aborted).toBe(true);
    const later = read('a');
    started[1]?.end('again');
    expect(await later).toBe('again');
  });

  test('end at their own time limit, however many callers keep joining', async () => {
    const { started, read } = reading(50);
    await expect(read('a')).rejects.toThrow('requestTimeoutMs (50 milliseconds)');
    expect(started[0]?.signal.aborted).toBe(true);
    const later = read('a');
    started[1]?.end('again');
    expect(await later).toBe('again');
  });

  test('are not joined after a change', async () => {
    const { reads, started, read } = reading();
    const before = read('a');
    reads.forget('a');
    const after = read('a');
    started[0]?.end('old');
    started[1]?.end('new');
    expect(await Promise.all([before, after])).toEqual(['old', 'new']);
    expect(started).toHaveLength(2);
  });
});
