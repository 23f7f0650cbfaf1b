import type { Page } from '@playwright/test';
import { foreignValues } from '../../packages/components/test/foreignValues.js';
import { paintedValues } from '../../packages/components/test/paintedValues.js';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

/** The parts, and the tooltips, menus and dialogs that Fluent 9 and Fluent 8 render elsewhere. */
const PAINTED = '[data-anteroom], [data-portal-node], .ms-Layer';

/** The theme tokens of the host's page. */
const themeOf = (page: Page) =>
  page.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    const tokens = [...(provider?.computedStyleMap() ?? [])].filter(([name]) => name.startsWith('--'));
    return Object.fromEntries(tokens.map(([name, [value]]) => [name.slice(2), String(value).trim()]));
  });

for (const [name, brandColor] of Object.entries({ contoso: '#b63274', 'contoso-dark': '#a22766' })) {
  test(`lobby, call, menus and end screen use only colors, fonts and radii of the brand: ${name}`, async ({ open }) => {
    const ada = await open('ada', `?theme=${name}`);
    await expect(action(ada, 'join')).toBeVisible();
    const theme = await themeOf(ada);
    expect(theme.colorBrandBackground).toBe(brandColor);
    const foreign = async () => foreignValues(await ada.evaluate(paintedValues, PAINTED), theme);
    expect(await foreign()).toEqual([]);
    await join(ada);
    const ben = await open('ben', `?theme=${name}`);
    await join(ben);
    await expect(ada.locator('video')).toHaveCount(2);
    expect(await foreign()).toEqual([]);
    await ada.locator('[data-ui-id="common-call-composite-more-button"]').click();
    await expect(ada.locator('.ms-Layer [role="menu"]')).toBeVisible();
    expect(await foreign()).toEqual([]);
    await ada.keyboard.press('Escape');
    await action(ada, 'leave').click();
    await expect(screenOf(ada)).toHaveAttribute('data-screen', 'ended');
    expect(await foreign()).toEqual([]);
  });
}
