import type { Page } from '@playwright/test';
import { acsUserIdOf, action, expect, join, rooms, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { devicePrompts, liveTracks, openDevices } from '../fixtures/pageFacts.js';
import { throughMenu } from '../fixtures/throughMenu.js';

type Kind = 'camera' | 'microphone';

const onScreen = (page: Page, name: string) => expect(screenOf(page)).toHaveAttribute('data-screen', name);
const toggle = (page: Page, kind: Kind) => action(page, `toggle-${kind}`);
const inCall = (page: Page, kind: Kind) => page.locator(`button[data-ui-id="call-composite-${kind}-button"]`);

async function expectLobby(page: Page, on: Record<Kind, boolean>): Promise<void> {
  await onScreen(page, 'lobby');
  for (const kind of ['camera', 'microphone'] as const) {
    await expect(toggle(page, kind)).toHaveAttribute('aria-pressed', String(on[kind]));
  }
}

const BOTH_OFF = { camera: false, microphone: false };

async function leaveAndRejoin(page: Page): Promise<void> {
  await action(page, 'leave').first().click();
  await onScreen(page, 'ended');
  await action(page, 'rejoin').click();
  await onScreen(page, 'lobby');
}

/** Everything that the page stores in the browser. */
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }) as Record<string, string>);

test('a camera and a microphone that were turned off stay off after Cancel, Rejoin, a failed join and a reload', async ({
  open,
  roomId,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await open('ada', undefined, (blank) =>
    blank.route('**/token', async (route) => {
      await held;
      // A canceled join aborts its request.
      await route.continue().catch(() => {});
    }),
  );
  await expectLobby(page, { camera: true, microphone: true });
  await expect.poll(() => openDevices(page)).toHaveLength(2);
  for (const kind of ['camera', 'microphone'] as const) await toggle(page, kind).click();
  await expectLobby(page, BOTH_OFF);
  await expect.poll(() => liveTracks(page)).toBe(0);
  const prompts = await devicePrompts(page);

  await test.step('Cancel', async () => {
    await action(page, 'join').click();
    await onScreen(page, 'joining');
    await action(page, 'leave').click();
    await expectLobby(page, BOTH_OFF);
    release();
    await page.unroute('**/token');
  });

  await test.step('Leave, Rejoin and Join', async () => {
    await join(page);
    await expect(inCall(page, 'camera')).toBeEnabled();
    await leaveAndRejoin(page);
    await expectLobby(page, BOTH_OFF);
    await join(page);
    await expect(rosterRow(page, 'Ada').getByLabel('Microphone off')).toBeVisible();
    await expect(inCall(page, 'camera')).toHaveAccessibleName('Turn on camera');
    // Neither was opened again, not even briefly.
    expect(await devicePrompts(page)).toBe(prompts);
  });

  await test.step('a reload during the call', async () => {
    await page.reload();
    await expectLobby(page, BOTH_OFF);
  });

  await test.step('a reload in the lobby and a failed join', async () => {
    const refused = { title: 'Said by the test', status: 503, code: 'service-unavailable', retryable: true };
    await page.route('**/token', (route) => route.fulfill({ status: 503, json: refused }));
    await page.reload();
    await action(page, 'join').click();
    await onScreen(page, 'error');
    await page.unroute('**/token');
    await action(page, 'retry').click();
    await expectLobby(page, BOTH_OFF);
    expect(await devicePrompts(page)).toBe(0);
  });

  await test.step('nothing else is stored: no key, token, user id, room id or name', async () => {
    const kept = await stored(page);
    expect(
      Object.keys(kept)
        .filter((key) => key.startsWith('anteroom'))
        .sort(),
    ).toEqual(['anteroom.camera.on', 'anteroom.microphone.on']);
    const text = JSON.stringify(kept);
    for (const secret of ['eyJ', 'Ada', roomId, await acsUserIdOf(roomId, 'Ada'), 'accesskey']) {
      expect(text).not.toContain(secret);
    }
  });
});

test("choices made with Microsoft's controls are kept for the next lobby, but not what others do to a person", async ({
  open,
  roomId,
}) => {
  const ada = await open('ada');
  const ben = await open('ben');
  await join(ada);
  await join(ben);

  await test.step('being muted by a presenter and losing the camera with a role are not kept', async () => {
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone on')).toBeVisible();
    await rosterRow(ada, 'Ben').hover();
    await rosterRow(ada, 'Ben').locator('[data-action="person-menu"]').click();
    await action(ada, 'mute').click();
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone off')).toBeVisible();
    const communicationUserId = await acsUserIdOf(roomId, 'Ben');
    for (const role of ['Consumer', 'Attendee'] as const) {
      await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId }, role }]);
      await expect(rosterRow(ben, 'Ben')).toHaveAttribute('data-role', role);
    }
    await expect(inCall(ben, 'camera')).toHaveAccessibleName('Turn on camera');
    await leaveAndRejoin(ben);
    await expectLobby(ben, { camera: true, microphone: true });
  });

  await test.step('ben mutes himself, turns his camera on and switches cameras: all three are kept after a reload', async () => {
    await toggle(ben, 'camera').click();
    await join(ben);
    await inCall(ben, 'camera').click();
    await expect(inCall(ben, 'camera')).toHaveAccessibleName('Turn off camera');
    await inCall(ben, 'microphone').click();
    await expect(rosterRow(ben, 'Ben').getByLabel('Microphone off')).toBeVisible();
    await throughMenu(
      ben.locator('button[aria-haspopup="true"][aria-label="Turn off camera"]'),
      ben.getByRole('menuitem', { name: 'fake_device_0' }),
      ben.getByRole('menuitemcheckbox', { name: 'fake_device_2' }),
    );
    await expect.poll(() => openDevices(ben)).toContain('fake_device_2');
    await ben.reload();
    await expectLobby(ben, { camera: true, microphone: false });
    await expect.poll(() => openDevices(ben)).toEqual(['fake_device_2']);
    await action(ben, 'devices').click();
    await expect(ben.locator('[data-device="camera"] option:checked')).toHaveText('fake_device_2');
    const { 'anteroom.camera': camera = '' } = await stored(ben);
    expect(Object.keys(JSON.parse(camera)).sort()).toEqual(['deviceId', 'label']);
  });
});
