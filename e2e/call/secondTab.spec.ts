import type { Page } from '@playwright/test';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

const notice = (page: Page) => page.locator('[data-notice="elsewhere"]');

test('a person in two tabs sees that in both and in the lobby, and can leave one', async ({ open }) => {
  const first = await open('ben');
  await join(first);
  await expect(notice(first)).toHaveCount(0);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.locator('[data-elsewhere="tab"]')).toContainText('already in this call in another tab');
  await join(second);
  for (const tab of [first, second]) await expect(notice(tab)).toContainText('in another tab');
  await action(second, 'leave-here').click();
  await expect(screenOf(second)).toHaveAttribute('data-screen', 'ended');
  await expect(notice(first)).toHaveCount(0);
});

test('a person on two devices sees that on both, until one is closed', async ({ open }) => {
  const phone = await open('ben');
  await join(phone);
  const laptop = await open('ben');
  await join(laptop);
  for (const device of [phone, laptop]) await expect(notice(device)).toContainText('on another device');
  await laptop.close();
  await expect(notice(phone)).toHaveCount(0);
});
