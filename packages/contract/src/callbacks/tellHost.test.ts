import { afterEach, expect, test, vi } from 'vitest';
import { askHost, reportUncaught, tellHost } from './tellHost.js';

const reported: unknown[] = [];
const report = (thrown: unknown) => void reported.push(thrown);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reported.length = 0;
});

/** Simulates a page: Node has no `reportError`. */
const inPage = () => vi.stubGlobal('reportError', report);

test('a callback runs before tellHost returns, with the given arguments', () => {
  const callback = vi.fn();
  void tellHost(callback, 1, 'two');
  expect(callback).toHaveBeenCalledExactlyOnceWith(1, 'two');
});

test.each([
  ['is absent', undefined],
  ['returns', () => 'anything'],
  ['resolves', async () => 'anything'],
])('a host callback that %s succeeds, and nothing is reported', async (_, callback) => {
  inPage();
  await expect(tellHost(callback)).resolves.toBe(true);
  expect(reported).toEqual([]);
});

const error = new Error('from the host');
const thenable = Object.defineProperty({}, 'then', {
  get() {
    throw error;
  },
});

test.each([
  [
    'throws',
    () => {
      throw error;
    },
  ],
  ['rejects', async () => Promise.reject(error)],
  ['returns a promise that breaks', () => thenable],
])('a host callback that %s fails, and its error is reported once and not rethrown', async (_, callback) => {
  inPage();
  await expect(tellHost(callback)).resolves.toBe(false);
  expect(reported).toEqual([error]);
});

test('askHost returns the value of the function, or undefined after reporting its error', () => {
  inPage();
  expect(askHost((id: string) => `/rooms/${id}`, '7')).toBe('/rooms/7');
  expect(askHost(undefined)).toBeUndefined();
  expect(
    askHost(() => {
      throw error;
    }),
  ).toBeUndefined();
  expect(reported).toEqual([error]);
});

test('without reportError, as on Node, the error is written to the console and the process keeps running', () => {
  vi.stubGlobal('reportError', undefined);
  const written = vi.spyOn(console, 'error').mockImplementation(() => {});
  reportUncaught(error);
  expect(written).toHaveBeenCalledExactlyOnceWith(error);
});
