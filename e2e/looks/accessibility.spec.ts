import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { action, expect, join, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { AXE_EXCEPTIONS } from './axeExceptions.js';

async function expectNoViolations(page: Page, within: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const look of ['theme=light', 'theme=dark', 'theme=dark&dir=rtl']) {
  test(`our screens have no axe violation with ${look}`, async ({ open }) => {
    const page = await open('ada', `?${look}`);
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

test('everything from finding the room to leaving the call works with the keyboard alone', async ({ open }) => {
  const ben = await open('ben');
  await join(ben);
  const page = await open('ada', '/');
  const focused = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  /** Presses a key until the selector has the focus. At the end of the page, Tab continues from the top. */
  const reach = async (selector: string, key = 'Tab') => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await focused(selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${selector} can't be reached with ${key}.`);
  };
  const ours = (name: string) => `[data-action="${name}"]`;

  await expect(page.getByRole('link', { name: 'Demo room' })).toBeVisible();
  await reach('a[href^="/rooms/"]');
  await page.keyboard.press('Enter');
  await expect(action(page, 'join')).toBeVisible();
  await reach(ours('join'));
  await page.keyboard.press('Enter');
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'call');
  await expect(page.getByRole('heading', { name: 'Demo room' })).toBeFocused();

  await expect(rosterRow(page, 'Ada').getByLabel('Microphone on')).toBeVisible();
  await expect(page.locator('video')).toHaveCount(2);
  await reach('[data-ui-id="call-composite-microphone-button"], [data-ui-id="call-composite-microphone-button"] *');
  await page.keyboard.press('Enter');
  await expect(rosterRow(page, 'Ada').getByLabel('Microphone off')).toBeVisible();

  const roster = page.locator('[data-anteroom="roster"]');
  await reach(ours('toggle-roster'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(roster).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(roster).toBeVisible();
  await reach('[data-anteroom="roster"] [data-participant]');
  await reach(`[data-participant="${await rosterRow(page, 'Ben').getAttribute('data-participant')}"]`, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await reach(`${ours('set-role')}[data-value="Collaborator"]`, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(rosterRow(ben, 'Ben')).toHaveAttribute('data-role', 'Collaborator');
  // Restore the role for later tests.
  await expect(action(page, 'undo')).toBeVisible();
  await reach(ours('undo'));
  await page.keyboard.press('Enter');
  await expect(rosterRow(ben, 'Ben')).toHaveAttribute('data-role', 'Attendee');
  // Leave the toasts: Tab cycles inside them.
  const undone = roster.locator('.fui-Toast', { hasText: 'Undone' });
  await expect(undone).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(undone).toHaveCount(0);
  await expect.poll(() => focused('body')).toBe(false);

  await reach(ours('leave'));
  await page.keyboard.press('Enter');
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
  await expect(page.getByRole('heading', { name: 'You left the call' })).toBeFocused();
});

test('at 320 px nothing scrolls sideways, and the roster covers the call', async ({ open }) => {
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
  // The roster covers the call: the keyboard can't reach what is below it, and Escape closes it.
  const microphone = page.locator('[data-ui-id="call-composite-microphone-button"]').first();
  await expect(microphone.locator('xpath=ancestor::*[@inert]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-anteroom="roster"]')).toBeHidden();
  await expect(action(page, 'toggle-roster')).toBeFocused();
  await expect(microphone.locator('xpath=ancestor::*[@inert]')).toHaveCount(0);
});

for (const theme of ['dark', 'high-contrast']) {
  test(`the page of a call has no axe violations except the listed ones in Microsoft's parts: ${theme}`, async ({
    open,
  }) => {
    const ada = await open('ada', `?theme=${theme}`);
    await join(ada);
    await join(await open('ben'));
    await expect(ada.locator('video')).toHaveCount(2);
    const violations = async () => {
      // Exceptions are by element and rule, so every other rule still checks a listed element.
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

/** Whether a violation of axe is one of the exceptions. */
function isListed(id: string, html: string): boolean {
  return AXE_EXCEPTIONS.some(({ rule, mark }) => rule === id && html.includes(mark));
}
