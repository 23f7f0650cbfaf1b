import { expect, test } from 'vitest';
import { closeAudioOnce } from './closeAudioOnce.js';

test('a closed AudioContext can be closed again, and an open one still closes', async () => {
  const before = new AudioContext();
  await before.close();
  await expect(before.close()).rejects.toThrow();

  closeAudioOnce();
  closeAudioOnce();
  await expect(before.close()).resolves.toBeUndefined();
  const context = new AudioContext();
  await context.close();
  expect(context.state).toBe('closed');
});
