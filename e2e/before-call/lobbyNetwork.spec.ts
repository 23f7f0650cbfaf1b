import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** Files of the calling SDK, its stand-in, or Microsoft's UI library. */
const ENGINE = /communication-(react|calling)|calling-emulator/;

test('the lobby shows before the call engine is asked for, and fetches it while the person waits', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('ada', undefined, async (blank) => {
    blank.on('request', (request) => asked.push(request.url()));
    // No idle moment comes until the test says so.
    await blank.addInitScript(() => {
      const held: IdleRequestCallback[] = [];
      globalThis.requestIdleCallback = (callback) => held.push(callback);
      Object.assign(globalThis, {
        becomeIdle: () => {
          for (const callback of held.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
        },
      });
    });
  });
  await expect(action(page, 'join')).toBeVisible();
  expect(asked.filter((url) => ENGINE.test(url))).toEqual([]);

  await page.evaluate(() => (globalThis as unknown as { becomeIdle(): void }).becomeIdle());
  await expect.poll(() => asked.filter((url) => /communication-react/.test(url)).length).toBeGreaterThan(0);
  await expect.poll(() => asked.filter((url) => /calling-emulator/.test(url)).length).toBeGreaterThan(0);
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');

  // The last file of the engine has come when a look finds no more than the look before.
  let prefetched = 0;
  await expect
    .poll(
      () => {
        const before = prefetched;
        prefetched = asked.filter((url) => ENGINE.test(url)).length;
        return prefetched - before;
      },
      { intervals: [2_000] },
    )
    .toBe(0);
  await join(page);
  expect(asked.filter((url) => ENGINE.test(url))).toHaveLength(prefetched);
});
