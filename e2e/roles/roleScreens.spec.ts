import { can, ROLES, type Role } from '@anteroom/contract';
import type { Page } from '@playwright/test';
import { action, expect, join, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { CONTROLS, type Control } from './controls.js';

const PERSON = { Presenter: 'ada', Attendee: 'ben', Consumer: 'cleo', Collaborator: 'dot' } satisfies Record<
  Role,
  string
>;
const NAME = { Presenter: 'Ada', Attendee: 'Ben', Consumer: 'Cleo', Collaborator: 'Dot' } satisfies Record<
  Role,
  string
>;

declare global {
  /** The selectors that have matched at any time. */
  var everShown: Set<string>;
}

/** Records each selector that ever matches, even briefly. */
async function watchControls(page: Page): Promise<void> {
  await page.addInitScript(
    (selectors) => {
      const shown = new Set<string>();
      globalThis.everShown = shown;
      new MutationObserver(() => {
        for (const selector of selectors) if (document.querySelector(selector)) shown.add(selector);
      }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-action'] });
    },
    CONTROLS.map(({ selector }) => selector),
  );
}

const here = (screen: Control['screen'], role: Role) =>
  CONTROLS.filter((control) => control.screen === screen && can(role, control.capability));

test('each role sees the controls for what it may do, and never any others, not even briefly', async ({ open }) => {
  const pages = new Map<Role, Page>();
  for (const role of ROLES) pages.set(role, await open(PERSON[role], undefined, watchControls));

  for (const [role, page] of pages) {
    await test.step(`the lobby of a ${role}`, async () => {
      await expect(page.locator(`[data-anteroom="lobby"] [data-role="${role}"]`).first()).toBeVisible();
      for (const { selector } of here('lobby', role)) await expect(page.locator(selector)).toBeVisible();
      // Two cores can't render four cameras at once.
      if (can(role, 'turnVideoOn')) await action(page, 'toggle-camera').click();
    });
  }
  for (const page of pages.values()) await join(page);

  for (const [role, page] of pages) {
    await test.step(`the call of a ${role}`, async () => {
      await expect(rosterRow(page, NAME[role])).toHaveAttribute('data-role', role);
      await expect(page.locator('[data-anteroom="roster"] [data-presence="in-call"]')).toHaveCount(ROLES.length);
      for (const { selector } of here('call', role)) await expect(page.locator(selector).first()).toBeVisible();
      await page.locator('[data-ui-id="common-call-composite-more-button"]').click();
      for (const { selector } of here('more', role)) await expect(page.locator(selector)).toBeVisible();
      await page.keyboard.press('Escape');

      // Another person with the microphone on, so that every action applies to them.
      const other = rosterRow(page, NAME[role === 'Attendee' ? 'Collaborator' : 'Attendee']);
      await expect(other.getByLabel('Microphone on')).toBeVisible();
      await other.focus();
      await page.keyboard.press('Enter');
      for (const { selector } of here('person', role)) await expect(page.locator(selector).first()).toBeVisible();
      await page.keyboard.press('Escape');
    });
  }

  for (const [role, page] of pages) {
    await test.step(`all controls that a ${role} has ever seen`, async () => {
      const shown = await page.evaluate(() => [...globalThis.everShown]);
      const due = CONTROLS.filter(({ capability }) => can(role, capability)).map(({ selector }) => selector);
      expect(shown.sort()).toEqual(due.sort());
      await action(page, 'leave').click();
      await expect(screenOf(page)).toHaveAttribute('data-screen', 'ended');
    });
  }
});
