import type { Page } from '@playwright/test';
import { expect, join, rosterRow, test } from './fixtures.js';

/** The menu that Microsoft's UI library opens on somebody's video. */
async function onTileOf(page: Page, name: string, item: RegExp): Promise<void> {
  const tile = page.locator('[data-ui-id="video-tile"]', { hasText: name }).first();
  await tile.hover();
  await tile.locator('[data-ui-id="video-tile-more-options-button"]').click();
  await page.getByRole('menuitem', { name: item }).click();
}

test("hands and muting work through Microsoft's own controls, for who may", async ({ open }) => {
  const ada = await open('ada');
  const ben = await open('ben');
  await join(ada);
  await join(ben);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');

  await test.step('ben raises his hand, and lowers it', async () => {
    await ben.locator('[data-ui-id="call-composite-raisehand-button"]').click();
    await expect(ben.getByRole('button', { name: 'Lower', exact: true })).toBeVisible();
    await ben.locator('[data-ui-id="call-composite-raisehand-button"]').click();
    await expect(ben.getByRole('button', { name: 'Raise', exact: true })).toBeVisible();
  });

  await test.step('ada mutes ben, who sees it and speaks again', async () => {
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone on')).toBeVisible();
    await onTileOf(ada, 'Ben', /^Mute/);
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone off')).toBeVisible();
    await expect(rosterRow(ada, 'Ben').getByLabel('Microphone off')).toBeVisible();
    await ben.getByRole('button', { name: 'Unmute mic' }).first().click();
    await expect(rosterRow(ada, 'Ben').getByLabel('Microphone on')).toBeVisible();
  });
});
