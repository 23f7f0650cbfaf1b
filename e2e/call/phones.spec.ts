import type { Page } from '@playwright/test';
import { action, test as anteroomTest, join, rooms } from '../fixtures/fixtures.js';
import { EMULATOR_URL } from '../fixtures/ports.js';
import { throughMenu } from '../fixtures/throughMenu.js';
import { expect, startCall, test } from '../plain/plainCall.js';

interface Kept {
  roomId: string;
  survey: unknown;
}

test("Microsoft's composite dials a phone, shows it, removes it, and sends the survey of the call", async ({
  openRoom,
  open,
}) => {
  const { Ada, Ben } = await openRoom({ Ada: 'Presenter', Ben: 'Attendee' });
  await rooms.updateRoom(Ada.roomId, { pstnDialOutEnabled: true });
  const ada = await open(Ada, 'composite');
  const ben = await open(Ben, 'composite');
  for (const page of [ada, ben]) await startCall(page);
  for (const page of [ada, ben]) await page.locator('[data-ui-id="common-call-composite-people-button"]').click();
  const phoneAt = (page: Page) => page.getByRole('menuitem', { name: /\+15550100/ });

  await test.step('ada dials', async () => {
    await ada.getByRole('button', { name: 'Add People' }).click();
    await ada.locator('[data-ui-id="call-dial-phone-number-button"]').click();
    await ada.locator('[data-test-id="dialpad-input"]').fill('+15550100');
    await ada.getByRole('button', { name: 'Call', exact: true }).click();
    for (const page of [ada, ben]) await expect(phoneAt(page)).toBeVisible();
  });

  await test.step('ada removes it', async () => {
    await throughMenu(phoneAt(ada), ada.getByRole('menuitem', { name: 'Remove' }));
    for (const page of [ada, ben]) await expect(phoneAt(page)).toHaveCount(0);
  });

  await test.step('ben leaves and sends feedback', async () => {
    await ben.locator('[data-ui-id="call-composite-hangup-button"]').click();
    await ben.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    const survey = ben.locator('[data-ui-id="call-composite-survey"]');
    await survey.getByRole('radio').nth(1).click();
    await survey.getByText('Call ended for me unexpectedly').click();
    await survey.getByText('I had to rejoin the call').click();
    await ben.getByRole('button', { name: 'Send Feedback' }).click();
    const kept = async () => {
      const { surveys } = (await (await fetch(`${EMULATOR_URL}/_emulator/surveys`)).json()) as { surveys: Kept[] };
      return surveys.filter(({ roomId }) => roomId === Ben.roomId).map(({ survey }) => survey);
    };
    await expect
      .poll(kept)
      .toEqual([{ overallRating: { score: 2, issues: ['CallEndedUnexpectedly', 'HadToRejoin'] } }]);
  });
});

anteroomTest('a presenter dials a phone from the roster, and its tile has an icon', async ({ open, roomId }) => {
  await rooms.updateRoom(roomId, { pstnDialOutEnabled: true });
  const ada = await open('ada');
  await join(ada);
  await action(ada, 'dial').click();
  await ada.locator('[role="dialog"] input').fill('+14255550100');
  await action(ada, 'send-dial').click();
  const tile = ada.locator('[data-ui-id="video-tile"]', { hasText: '+14255550100' });
  await expect(tile.locator('[data-icon-name="contact" i] svg')).toBeVisible();
});
