import type { Locator, Page } from '@playwright/test';
import { expect } from '../plain/plainCall.js';

/** How Microsoft's composite shows a control. */
export type Offer = 'button' | 'disabled' | 'no button';

export const byUiId = (page: Page, id: string) => page.locator(`[data-ui-id="${id}"]`);

export async function offerOf(control: Locator): Promise<Offer> {
  const shown = control.filter({ visible: true });
  if ((await shown.count()) === 0) return 'no button';
  return (await shown.first().evaluate((element) => element.matches(':disabled, [aria-disabled="true"]')))
    ? 'disabled'
    : 'button';
}

/** How the composite shows a control inside nested menus. Each opener opens the next menu. */
export async function offerBehind(page: Page, openers: Locator[], control: Locator): Promise<Offer> {
  const menus = page.locator('.ms-ContextualMenu').filter({ visible: true });
  let offer: Offer = 'button';
  for (const [index, opener] of openers.entries()) {
    offer = await offerOf(opener);
    if (offer !== 'button') break;
    await opener.first().click();
    await expect(menus).toHaveCount(index + 1);
  }
  if (offer === 'button') offer = await offerOf(control);
  await expect(async () => {
    if ((await menus.count()) > 0) await page.keyboard.press('Escape');
    await expect(menus).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  return offer;
}

export const moreButton = (page: Page) => byUiId(page, 'common-call-composite-more-button');
export const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

/** The row of a person in the list of people. Opens the list if needed. */
export async function rowOf(page: Page, name: string): Promise<Locator> {
  const pane = byUiId(page, 'people-pane-content');
  if (!(await pane.isVisible())) await byUiId(page, 'common-call-composite-people-button').click();
  const row = byUiId(page, 'participant-item').filter({ has: page.getByText(name, { exact: true }) });
  await expect(row).toBeVisible();
  return row;
}

/** How the composite shows a control in the menu of a person's row. */
export const offerAtRow = async (page: Page, name: string, control: Locator) =>
  offerBehind(page, [await rowOf(page, name)], control);

/** The part of a split button that opens the menu of devices. */
export const devicesOf = (page: Page, kind: 'camera' | 'microphone') =>
  page.locator(`div[data-ui-id="call-composite-${kind}-button"] button`).nth(1);
