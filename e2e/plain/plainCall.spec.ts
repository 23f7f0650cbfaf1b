import type { Page } from '@playwright/test';
import { audioEnergy, remoteFrames } from '../fixtures/pageFacts.js';
import { expect, startCall, test } from './plainCall.js';

/** Expects that frames and sound of another person keep arriving. */
async function expectToSeeAndHear(page: Page): Promise<void> {
  await expect.poll(() => remoteFrames(page)).toBeGreaterThan(10);
  const [frames, energy] = [await remoteFrames(page), await audioEnergy(page)];
  await expect.poll(() => remoteFrames(page)).toBeGreaterThan(frames + 10);
  await expect.poll(() => audioEnergy(page)).toBeGreaterThan(energy);
}

test("two people see and hear each other in Microsoft's composite alone", async ({ openRoom, open }) => {
  const { Ada, Ben } = await openRoom({ Ada: 'Presenter', Ben: 'Attendee' });
  const pages = [await open(Ada, 'composite'), await open(Ben, 'composite')];
  for (const page of pages) await startCall(page);
  for (const page of pages) await expectToSeeAndHear(page);
});

test("two people see and hear each other in a call composed of Microsoft's parts", async ({ openRoom, open }) => {
  const { Ada, Ben } = await openRoom({ Ada: 'Presenter', Ben: 'Attendee' });
  const ada = await open(Ada, 'composable');
  const ben = await open(Ben, 'composable');
  for (const page of [ada, ben]) await expectToSeeAndHear(page);

  await test.step('the list names both', async () => {
    for (const page of [ada, ben]) {
      for (const name of [/^Ada/, /^Ben/]) await expect(page.getByRole('menuitem', { name })).toBeVisible();
    }
  });

  await test.step('ada mutes and unmutes, and ben sees it', async () => {
    const microphone = ada.getByRole('button', { name: 'Mic', exact: true });
    const adaIsMuted = ben.getByRole('menuitem', { name: /^Ada, .*\bmuted/i });
    await expect(adaIsMuted).toHaveCount(0);
    await microphone.click();
    await expect(adaIsMuted).toBeVisible();
    await microphone.click();
    await expect(adaIsMuted).toHaveCount(0);
  });

  await test.step('ben leaves with the control bar and disappears from the list', async () => {
    await ben.getByRole('button', { name: 'Leave' }).click();
    await expect(ada.getByRole('menuitem', { name: /^Ben/ })).toHaveCount(0);
  });
});
