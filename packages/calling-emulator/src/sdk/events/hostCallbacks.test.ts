import { afterEach, expect, test, vi } from 'vitest';
import type { ToldBy } from '../../../../../scripts/package-checks/callbacks.js';
import { Observable } from './Observable.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ROWS: Record<ToldBy<'calling-emulator'>, (listener: () => unknown) => void> = {
  'Observable.on(listener)'(listener) {
    const observable = new Observable();
    const next = vi.fn();
    observable.on('changed', listener);
    observable.on('changed', next);
    observable.emit('changed', 'a payload');
    expect(next).toHaveBeenCalledExactlyOnceWith('a payload');
  },
};

const error = new Error('of the host');

test.each(
  Object.entries(ROWS).flatMap(([name, row]) => [
    { name, how: 'throws', row },
    { name, how: 'rejects', row },
  ]),
)('a listener of $name that $how is reported, and the next one is called', async ({ how, row }) => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (thrown: unknown) => void reported.push(thrown));
  row(() => {
    if (how === 'rejects') return Promise.reject(error);
    throw error;
  });
  await vi.waitFor(() => expect(reported).toEqual([error]));
});
