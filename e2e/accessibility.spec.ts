import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { AXE_EXCEPTIONS } from './axeExceptions.js';
import { action, expect, join, screenOf, test } from './fixtures.js';

async function expectNoViolations(page: Page, within: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const look of ['theme=light', 'theme=dark', 'theme=dark&dir=rtl']) {
  test(`our screens have no axe violation with ${look}`, async ({ open }) => {
    const page = await open('ada', undefined, (blank) =>
      // The address is what the example page is themed by.
      blank.addInitScript((query) => {
        if (!location.search.includes(query)) history.replaceState(null, '', `${location.search}&${query}`);
      }, look),
    );
    await expect(action(page, 'join')).toBeVisible();
    await expectNoViolations(page, '[data-anteroom="room-call"]');
    await join(page);
    await expectNoViolations(page, '[data-anteroom="roster"]');
    await action(page, 'leave').click();
    await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
    await expectNoViolations(page, '[data-anteroom="room-call"]');
    for (const [name, screen] of [
      ['eve', 'knock'],
      ['olga', 'error'],
    ] as const) {
      const other = await open(name);
      await expect(screenOf(other)).toHaveAttribute('data-screen', screen);
      await expectNoViolations(other, '[data-anteroom="room-call"]');
    }
  });
}

test('the whole way is open to the keyboard alone, and focus is never lost', async ({ open }) => {
  const page = await open('ben');
  await expect(action(page, 'join')).toBeVisible();
  const reach = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await action(page, name).evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached with Tab.`);
  };
  await reach('join');
  await page.keyboard.press('Enter');
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'call');
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await reach('toggle-roster');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-anteroom="roster"]')).toBeHidden();
  await reach('leave');
  await page.keyboard.press('Enter');
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
  await expect(page.getByRole('heading', { name: 'You left the call' })).toBeFocused();
});

test('nothing scrolls sideways at 320 px, and the roster there covers the call', async ({ open }) => {
  const page = await open('ada', undefined, (blank) => blank.setViewportSize({ width: 320, height: 640 }));
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect(action(page, 'join')).toBeVisible();
  expect(await overflow()).toBe(0);
  await join(page);
  expect(await overflow()).toBe(0);
  await action(page, 'toggle-roster').click();
  await expect(page.locator('[data-anteroom="roster"]')).toBeVisible();
  expect(await overflow()).toBe(0);
  // The roster covers the call now: what is below it cannot be reached, and Escape uncovers it.
  const microphone = page.locator('[data-ui-id="call-composite-microphone-button"]').first();
  await expect(microphone.locator('xpath=ancestor::*[@inert]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-anteroom="roster"]')).toBeHidden();
  await expect(action(page, 'toggle-roster')).toBeFocused();
  await expect(microphone.locator('xpath=ancestor::*[@inert]')).toHaveCount(0);
});

for (const theme of ['dark', 'high-contrast']) {
  test(`the whole page of a call has no axe violation but the listed ones of Microsoft's parts: ${theme}`, async ({
    open,
  }) => {
    const look = (page: Page) =>
      page.addInitScript((query) => {
        if (!location.search.includes(query)) history.replaceState(null, '', `${location.search}&${query}`);
      }, `theme=${theme}`);
    const ada = await open('ada', undefined, look);
    await join(ada);
    await join(await open('ben'));
    await expect(ada.locator('video')).toHaveCount(2);
    const violations = async () => {
      // By element and rule, so that a listed element is still seen by every other rule.
      const found = (await new AxeBuilder({ page: ada }).analyze()).violations;
      return found.flatMap(({ id, nodes }) =>
        nodes.filter(({ html }) => !isListed(id, html)).map(({ html }) => `${id}: ${html}`),
      );
    };
    expect(await violations()).toEqual([]);
    await ada.locator('[data-ui-id="common-call-composite-more-button"]').click();
    await expect(ada.locator('.ms-Layer [role="menu"]')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

/** Whether axe's finding is one of the exceptions: its rule, on such an element. */
function isListed(id: string, html: string): boolean {
  return AXE_EXCEPTIONS.some(({ rule, mark }) => rule === id && html.includes(mark));
}
