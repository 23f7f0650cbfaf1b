import type { Page } from '@playwright/test';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

const HOUR_MS = 60 * 60_000;

/** Sets the page's clock wrong, from its first script on. */
const setClock = (aheadMs: number) => (page: Page) =>
  page.addInitScript((ms) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...parts: [] | [number]) {
        super(...((parts.length === 0 ? [RealDate.now() + ms] : parts) as [number]));
      }
      static override now() {
        return RealDate.now() + ms;
      }
    } as DateConstructor;
  }, aheadMs);

for (const [hours, words] of [
  [2, '2 hours ahead'],
  [30, '30 hours ahead'],
  [-2, '2 hours behind'],
] as const) {
  test(`a person whose computer’s clock is ${words} joins the call`, async ({ open }) => {
    const page = await open('ben', '', setClock(hours * HOUR_MS));
    await expect(action(page, 'join')).toBeVisible();
    await join(page);
    await expect(screenOf(page)).toHaveAttribute('data-screen', 'call');
  });
}
