import type { Response } from '@playwright/test';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** A text that only Microsoft's UI library contains, and one that only the stand-in for the calling SDK contains. */
const UI_LIBRARY = 'call-composite-participants-button';
const STAND_IN = 'A survey needs a call';

test('the lobby appears before the engine is requested, and prefetches it while the person waits', async ({ open }) => {
  /** The parts of the engine in each script, in the order of the responses. */
  const scripts: string[][] = [];
  let isReading = 0;
  const read = async (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    isReading += 1;
    const code = await response.text();
    scripts.push([UI_LIBRARY, STAND_IN].filter((part) => code.includes(part)));
    isReading -= 1;
  };
  const parts = () => scripts.flat();
  const page = await open('ada', undefined, async (blank) => {
    blank.on('response', (response) => void read(response));
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
  await expect.poll(() => scripts.length > 0 && isReading === 0).toBe(true);
  expect(parts()).toEqual([]);

  await page.evaluate(() => (globalThis as unknown as { becomeIdle(): void }).becomeIdle());
  await expect.poll(parts).toEqual(expect.arrayContaining([UI_LIBRARY, STAND_IN]));
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');

  // The engine is complete when two counts in a row are equal.
  let prefetched = 0;
  await expect
    .poll(
      () => {
        const before = prefetched;
        prefetched = scripts.length;
        return prefetched - before + isReading;
      },
      { intervals: [2_000] },
    )
    .toBe(0);
  await join(page);
  expect(scripts).toHaveLength(prefetched);
});
