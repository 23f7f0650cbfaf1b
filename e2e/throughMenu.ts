import type { Locator } from '@playwright/test';
import { expect } from './fixtures.js';

/**
 * Opens a menu of Microsoft's UI library and presses its items one after the other. A dialog that has just faded takes the
 * focus back, which closes a menu that was opened meanwhile: then it begins again.
 */
export async function throughMenu(opener: Locator, ...items: Locator[]): Promise<void> {
  await expect(async () => {
    for (const step of [opener, ...items]) await step.click({ timeout: 3_000 });
  }).toPass();
}
