import type { Page } from '@playwright/test';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** Joins without a network, then with it. */
async function joinOffline(page: Page) {
  await page.context().setOffline(true);
  await action(page, 'join').click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'error');
  await expect(screenOf(page)).toContainText('You’re offline');
  await expect(screenOf(page)).toContainText('Connect to the internet, then try again.');
  await page.context().setOffline(false);
  await action(page, 'retry').click();
  await join(page);
}

test('a first join while offline says so, and works with the network back', async ({ open }) => {
  const page = await open('ada');
  await expect(action(page, 'join')).toBeEnabled();
  await joinOffline(page);
});

test('a join while offline says so when everything has been loaded for an earlier call', async ({ open }) => {
  const page = await open('ada');
  await join(page);
  await action(page, 'leave').click();
  await action(page, 'rejoin').click();
  await expect(action(page, 'join')).toBeEnabled();
  await joinOffline(page);
});
