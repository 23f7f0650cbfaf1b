import type { Page } from '@playwright/test';
import { action, expect, join, rosterRow, type Scope, screenOf, test } from './fixtures/fixtures.js';
import { appOf, type HostPage, hostPages } from './fixtures/hostPages.js';
import { serveHostPage } from './fixtures/hostServer.js';
import { unreachable } from './fixtures/reach.js';

// The walk takes about fifteen seconds, and many times that on a busy machine.
test.describe.configure({ timeout: 240_000 });

/** A menu or dialog of Fluent v9. */
const POPUP = '[data-portal-node]';

/** Fails if a control that is now shown can't be seen on the screen, or can't be pressed. */
const expectReachable = (page: Page, scope: Scope, where: string, within?: string) =>
  expect.poll(() => unreachable(page, scope, within), `controls out of reach: ${where}`).toEqual([]);

/** Walks through the whole call: lobby, devices, call, menus, a dialog, the end. */
async function walk(page: Page, app: Scope, host: HostPage): Promise<void> {
  await test.step('the lobby and its devices', async () => {
    await expect(action(app, 'join')).toBeVisible();
    await host.enter?.(app);
    if (host.blocksDevices) await expect(app.locator('[data-failure]').first()).toBeVisible();
    await expectReachable(page, app, 'lobby');
    await action(app, 'devices').click();
    await expect(app.locator('[data-device="speaker"]')).toBeVisible();
    await expectReachable(page, app, 'devices in the lobby');
  });

  await test.step('the call', async () => {
    await join(app);
    await expect(app.locator('[data-ui-id="call-page"]')).toBeVisible();
    await expect(action(app, 'toggle-roster')).toBeVisible();
    await expectReachable(page, app, 'call');
  });

  await test.step("Microsoft's menu of devices", async () => {
    // On small screens a drawer of the call's page.
    const menu = screenOf(app).locator('[role="menu"]');
    await app.locator('[data-ui-id="common-call-composite-more-button"]').click();
    await expect(menu.getByRole('menuitem').first()).toBeVisible();
    await expectReachable(page, app, "Microsoft's menu", '[data-anteroom="room-call"] [role="menu"]');
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  });

  await test.step('the roster, its menus and a dialog', async () => {
    const toggle = action(app, 'toggle-roster');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await expect(rosterRow(app, 'Ada')).toBeVisible();
    await expectReachable(page, app, 'roster');
    await rosterRow(app, 'Ben').hover();
    await rosterRow(app, 'Ben').locator('[data-action="person-menu"]').click();
    await expect(action(app, 'remove-from-room')).toBeVisible();
    await expectReachable(page, app, "a person's menu", POPUP);
    await page.keyboard.press('Escape');
    await expect(action(app, 'remove-from-room')).toHaveCount(0);
    await action(app, 'invite').click();
    await expect(action(app, 'send-invitations')).toBeVisible();
    await expectReachable(page, app, 'the dialog that invites', POPUP);
    await page.keyboard.press('Escape');
    await expect(action(app, 'send-invitations')).toHaveCount(0);
    const close = action(app, 'close-roster');
    if (await close.isVisible()) await close.click();
  });

  await test.step('the end', async () => {
    await action(app, 'leave').click();
    await expect(screenOf(app)).toHaveAttribute('data-screen', 'ended');
    await expectReachable(page, app, 'end');
  });
}

for (const host of hostPages) {
  test(`every control of the call can be seen and pressed in ${host.name}`, async ({ open, roomId }) => {
    const server = await serveHostPage(host, roomId);
    try {
      const page = await open('ada', server.url, async (opened) => {
        if (host.viewport) await opened.setViewportSize(host.viewport);
        await host.prepare?.(opened);
      });
      await walk(page, await appOf(page), host);
    } finally {
      server.close();
    }
  });
}
