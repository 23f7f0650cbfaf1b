import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** Files of the calling SDK, its stand-in, or Microsoft's UI library. */
const ENGINE = /communication-(react|calling)|calling-emulator/;

test('the lobby appears before the engine is requested, and prefetches it while the person waits', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('ada', undefined, async (blank) => {
    blank.on('request', (request) => asked.push(request.url()));
    // The test decides when the page is idle.
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

  // The engine is complete when two counts in a row are equal.
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
