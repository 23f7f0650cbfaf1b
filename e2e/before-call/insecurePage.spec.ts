import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/chromium.mjs';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';
import { RESOLVE_INSECURE_NAME, serveInsecurely } from '../fixtures/insecureOrigin.js';

test.use({
  launchOptions: { executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS, RESOLVE_INSECURE_NAME] },
});

test('on a page without HTTPS, a person reads that devices need it, and joins without them', async ({
  browser,
  roomId,
}) => {
  const site = await serveInsecurely();
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.origin}/rooms/${roomId}?as=ben`);
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'mediaDevices' in navigator])).toEqual([
    false,
    false,
    false,
  ]);
  await expect(action(page, 'join')).toBeVisible();
  await expect(screenOf(page)).toContainText('https');
  await join(page);
  await expect(page.locator('[data-anteroom="roster"]')).toContainText('Ben');
  expect(errors).toEqual([]);
  await context.close();
  site.close();
});
