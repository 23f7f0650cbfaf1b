import type { Page } from '@playwright/test';
import { remoteFrames } from '../../fixtures/pageFacts.js';
import { expect, test } from '../plainCall.js';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const value = (page: Page, id: string) => page.locator(`#${id}`);
const level = async (page: Page, id: string) => Number(await value(page, id).textContent());

test('a page against the bare SDK has measurements, its own sound, hold, and data', async ({ openRoom, open }) => {
  const { Ada, Ben } = await openRoom({ Ada: 'Presenter', Ben: 'Attendee' });
  const [ada, ben] = [await open(Ada, 'tutorial'), await open(Ben, 'tutorial')];

  await test.step('devices are warm before the call, and both see each other', async () => {
    await press(ada, 'Warm up devices');
    await expect(value(ada, 'devices')).toHaveText('warm');
    for (const page of [ada, ben]) {
      await press(page, 'Join');
      await expect(value(page, 'state')).toHaveText('Connected');
      await expect(value(page, 'agent')).toHaveText('Connected');
    }
    for (const page of [ada, ben]) await expect.poll(() => remoteFrames(page)).toBeGreaterThan(10);
  });

  await test.step('statistics and volumes are measured', async () => {
    await expect.poll(() => level(ben, 'bitrate')).toBeGreaterThan(0);
    await press(ada, 'Send own sound');
    await expect.poll(() => level(ada, 'own-volume')).toBeGreaterThan(50);
    await expect.poll(() => level(ben, 'their-volume')).toBeGreaterThan(50);
    await press(ada, 'Mute');
    await expect.poll(() => level(ben, 'their-volume')).toBe(0);
    await press(ada, 'Send microphone');
  });

  await test.step('incoming audio is muted for this page alone', async () => {
    await press(ben, 'Mute incoming audio');
    await expect(value(ben, 'incoming')).toHaveText('muted');
    await expect(value(ada, 'incoming')).toHaveText('on');
    await press(ben, 'Unmute incoming audio');
    await expect(value(ben, 'incoming')).toHaveText('on');
  });

  await test.step('a call is held and resumed', async () => {
    await press(ada, 'Hold');
    await expect(value(ada, 'state')).toHaveText('LocalHold');
    await press(ada, 'Resume');
    await expect(value(ada, 'state')).toHaveText('Connected');
  });

  await test.step('messages arrive', async () => {
    await ada.getByLabel('Message').fill('Hello, Ben');
    await press(ada, 'Send');
    await expect(value(ben, 'messages')).toHaveText('Hello, Ben');
  });

  await test.step('leaving ends the call and the agent', async () => {
    await press(ada, 'Leave');
    await expect(value(ada, 'state')).toHaveText('Disconnected');
    await expect(value(ada, 'agent')).toHaveText('Disconnected');
  });
});
