import { expect, test } from 'vitest';
import { createTurns } from './turns.js';

test('tasks about one thing run one after another, also after a failure, and those about another at once', async () => {
  const turns = createTurns();
  const log: string[] = [];
  const task =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const first = turns.take('a', task('first', true));
  const second = turns.take('a', task('second'));
  const other = turns.take('b', task('other'));
  expect(log).toEqual(['first starts', 'other starts']);
  await expect(first).rejects.toThrow('first');
  expect(await Promise.all([second, other])).toEqual(['second', 'other']);
  expect(log.filter((line) => !line.startsWith('other'))).toEqual([
    'first starts',
    'first ends',
    'second starts',
    'second ends',
  ]);
});

test('tasks that wait are rejected when they must not run any more, and later ones run', async () => {
  const turns = createTurns();
  let finish = () => {};
  const first = turns.take(
    'a',
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const ran: string[] = [];
  const task = (name: string) => async () => void ran.push(name);
  const waiting = turns.take('a', task('waiting'));
  const signedOut = new Error('signed out');
  turns.rejectWaiting(signedOut);
  await expect(waiting).rejects.toBe(signedOut);
  const later = turns.take('a', task('later'));
  finish();
  await Promise.all([first, later]);
  expect(ran).toEqual(['later']);
});

test('once all tasks have settled, nothing is pending and the next one starts at once', async () => {
  const turns = createTurns();
  void turns.take('a', () => Promise.reject(new Error('fails'))).catch(() => {});
  await turns.pending('a');
  expect(turns.pending('a')).toBeUndefined();
  let isStarted = false;
  void turns.take('a', async () => {
    isStarted = true;
  });
  expect(isStarted).toBe(true);
});
