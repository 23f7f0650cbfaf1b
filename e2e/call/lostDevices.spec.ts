import type { Page } from '@playwright/test';
import { expect, join, test } from '../fixtures/fixtures.js';
import { openDevices } from '../fixtures/pageFacts.js';
import { makePluggable, pluggedIn, plugIn, unplug } from '../fixtures/pluggable.js';

/** Longer than usual: without a microphone these changes come late on a busy machine. */
const SLOWLY = { timeout: 40_000 };

const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);

test('a notice says that the microphone was unplugged and which one is used instead, until it is back', async ({
  open,
}) => {
  const page = await open('ada', '', makePluggable);
  await join(page);
  const [first = '', second = ''] = await pluggedIn(page, 'audioinput');
  await expect.poll(() => openDevices(page)).toContain(first);
  await unplug(page, first);
  await expect(notice(page, 'microphone')).toContainText('Your microphone was disconnected');
  await expect(notice(page, 'microphone')).toContainText(`${second} is used instead.`);
  await plugIn(page, first);
  await expect(notice(page, 'microphone')).toHaveCount(0);
});

test('one notice says that the last microphone was unplugged and what that means, until there is another', async ({
  open,
}) => {
  const page = await open('ada', '', makePluggable);
  await join(page);
  const all = await pluggedIn(page, 'audioinput');
  await expect.poll(() => openDevices(page)).toContain(all[0]);
  await unplug(page, ...all);
  await expect(notice(page, 'microphone')).toContainText('Others can’t hear you. Connect a microphone.', SLOWLY);
  // Microsoft's message for the same.
  await expect(page.getByText('No microphones found')).toHaveCount(0);
  await plugIn(page, all[1] ?? '');
  await expect(notice(page, 'microphone')).toHaveCount(0, SLOWLY);
});

test('a notice says that the camera was unplugged, and the camera button turns on another one', async ({ open }) => {
  const page = await open('ada', '', makePluggable);
  await join(page);
  const [first = '', second = ''] = await pluggedIn(page, 'videoinput');
  await expect.poll(() => openDevices(page)).toContain(first);
  await unplug(page, first);
  await expect(notice(page, 'camera')).toContainText(`Turn your camera on to use ${second}.`);
  await page.locator('button[data-ui-id="call-composite-camera-button"]').click();
  await expect.poll(() => openDevices(page)).toContain(second);
  await expect(notice(page, 'camera')).toHaveCount(0);
});

test('a notice says that the last speaker was unplugged, also to people who may only listen', async ({ open }) => {
  const page = await open('cleo', '', makePluggable);
  await join(page);
  const all = await pluggedIn(page, 'audiooutput');
  await unplug(page, ...all);
  await expect(notice(page, 'speaker')).toContainText('You can’t hear others. Connect a speaker.');
  await expect(page.getByText('No speakers or headphones found')).toHaveCount(0);
});
