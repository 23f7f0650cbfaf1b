import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** Browsers and libraries log these of their own accord; they name nothing that a host could mend. */
const HARMLESS = [/Download the React DevTools/];

test('a person who joins, leaves and joins again finds no warning and no error in the console', async ({ open }) => {
  const logged: string[] = [];
  const page = await open('ada', undefined, async (blank) => {
    blank.on('console', (message) => {
      const text = message.text();
      const isTold = ['warning', 'error'].includes(message.type()) && !HARMLESS.some((harmless) => harmless.test(text));
      if (isTold) logged.push(`${message.type()}: ${text}`);
    });
  });
  await join(page);
  await action(page, 'leave').click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
  await action(page, 'rejoin').click();
  await join(page);
  await action(page, 'leave').click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
  expect(logged).toEqual([]);
});
