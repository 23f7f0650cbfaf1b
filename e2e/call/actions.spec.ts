import type { Page } from '@playwright/test';
import { acsUserIdOf, expect, join, rosterRow, test } from '../fixtures/fixtures.js';
import { EMULATOR_URL } from '../fixtures/ports.js';
import { throughMenu } from '../fixtures/throughMenu.js';

/** Chooses an item of the menu on a person's video tile. */
async function onTileOf(page: Page, name: string, item: RegExp): Promise<void> {
  const tile = page.locator('[data-ui-id="video-tile"]', { hasText: name }).first();
  await tile.hover();
  await throughMenu(
    tile.locator('[data-ui-id="video-tile-more-options-button"]'),
    page.getByRole('menuitem', { name: item }),
  );
}

test("raising hands and muting others work with Microsoft's controls", async ({ open }) => {
  const ada = await open('ada');
  const ben = await open('ben');
  await join(ada);
  await join(ben);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');

  await test.step('ben raises and lowers his hand', async () => {
    await ben.locator('[data-ui-id="call-composite-raisehand-button"]').click();
    await expect(ben.getByRole('button', { name: 'Lower', exact: true })).toBeVisible();
    await ben.locator('[data-ui-id="call-composite-raisehand-button"]').click();
    await expect(ben.getByRole('button', { name: 'Raise', exact: true })).toBeVisible();
  });

  await test.step('ada mutes ben, who sees that and unmutes himself', async () => {
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone on')).toBeVisible();
    await onTileOf(ada, 'Ben', /^Mute/);
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone off')).toBeVisible();
    await expect(rosterRow(ada, 'Ben').getByLabel('Microphone off')).toBeVisible();
    await ben.getByRole('button', { name: 'Unmute mic' }).first().click();
    await expect(rosterRow(ada, 'Ben').getByLabel('Microphone on')).toBeVisible();
  });
});

/** Sends an admin request of the emulator for the only running call, and returns the status. */
async function toTheCall(method: string, path: string, body: unknown): Promise<number> {
  const calls = `${EMULATOR_URL}/_emulator/calls`;
  const [call] = ((await (await fetch(calls)).json()) as { calls: { callId: string }[] }).calls;
  return (await fetch(`${calls}/${call?.callId}${path}`, { method, body: JSON.stringify(body) })).status;
}

test("Microsoft's parts show spotlight, captions and recording", async ({ open, roomId }) => {
  const ada = await open('ada');
  const ben = await open('ben');
  await join(ada);
  await join(ben);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');

  await test.step('ada spotlights ben, and he exits the spotlight', async () => {
    await onTileOf(ada, 'Ben', /^Spotlight for everyone/);
    await ada.getByRole('button', { name: 'Spotlight for everyone' }).click();
    const exit = ben.locator('[data-ui-id="call-composite-exit-spotlight-button"]');
    await exit.click();
    await ben
      .getByRole('dialog')
      .getByRole('button', { name: /^Exit spotlight/ })
      .click();
    await expect(exit).toHaveCount(0);
  });

  await test.step('ben turns on captions and reads what ada says', async () => {
    await throughMenu(
      ben.locator('[data-ui-id="common-call-composite-more-button"]'),
      ben.getByRole('menuitem', { name: /captions/i }),
      ben.getByRole('menuitem', { name: 'Turn on captions' }),
    );
    await ben.getByRole('button', { name: 'Confirm' }).click();
    const acsUserId = await acsUserIdOf(roomId, 'Ada');
    await expect.poll(() => toTheCall('POST', '/captions', { acsUserId, text: 'Good morning' })).toBe(204);
    await expect(ben.locator('[data-ui-id="captions-banner"]')).toContainText('Good morning');
    await expect(ada.locator('[data-ui-id="captions-banner"]')).toHaveCount(0);
  });

  await test.step('everyone is notified that the call is recorded', async () => {
    expect(await toTheCall('PATCH', '', { recording: true })).toBe(200);
    for (const page of [ada, ben]) await expect(page.getByText('Recording has started').first()).toBeVisible();
  });
});
