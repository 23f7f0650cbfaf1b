import { expect, test, vi } from 'vitest';
import { loadOnce } from './loadOnce.js';

test('all who ask meanwhile share one load, and a failed one is tried again', async () => {
  const load = vi.fn(async (key: string) => ({ key }));
  load.mockRejectedValueOnce(new Error('offline'));
  const source = loadOnce(load, { key: 'none' });
  await expect(Promise.all([source.load('a'), source.load('a')])).rejects.toThrow('offline');
  expect(source.peek('a')).toBeUndefined();
  const [first, second] = await Promise.all([source.load('a'), source.load('a')]);
  expect(first).toBe(second);
  expect(source.peek('a')).toBe(first);
  expect(load).toHaveBeenCalledTimes(2);
});
