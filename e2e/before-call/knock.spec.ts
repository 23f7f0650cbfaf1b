import { acsUserIdOf, action, expect, join, rooms, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { remoteFrames } from '../fixtures/pageFacts.js';

test('a person who is not invited knocks, is admitted, and joins without a reload', async ({ open, roomId }) => {
  const ada = await open('ada');
  await join(ada);
  const eve = await open('eve');
  const knocking = ada.locator('[data-anteroom="roster"] [data-presence="knocking"]', { hasText: 'Eve' });

  await test.step('eve sees the knock screen with the owner of the room', async () => {
    await expect(screenOf(eve)).toHaveAttribute('data-screen', 'knock');
    await expect(screenOf(eve)).toContainText('Olga Petrova');
    await eve.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }));
  });

  await test.step('she knocks and withdraws the knock', async () => {
    await action(eve, 'knock').click();
    await expect(knocking).toBeVisible();
    await action(eve, 'withdraw').click();
    await expect(knocking).toHaveCount(0);
  });

  await test.step('she knocks with a note, which ada sees, and is denied', async () => {
    await eve.getByRole('textbox').fill('I have the figures');
    await action(eve, 'knock').click();
    await expect(knocking).toContainText('I have the figures');
    await action(ada, 'refuse').first().click();
    await expect(screenOf(eve)).toContainText('You weren’t let in');
    await expect(knocking).toHaveCount(0);
  });

  await test.step('she knocks again and is admitted: the lobby appears automatically', async () => {
    await action(eve, 'knock').click();
    await expect(knocking).toBeVisible();
    await action(ada, 'admit').first().click();
    await expect(screenOf(eve)).toHaveAttribute('data-screen', 'lobby');
    expect(await eve.evaluate(() => 'isTheSamePage' in globalThis)).toBe(true);
  });

  await test.step('she joins, and both see each other', async () => {
    await join(eve);
    await expect(rosterRow(ada, 'Eve')).toHaveAttribute('data-presence', 'in-call');
    for (const page of [ada, eve]) await expect.poll(() => remoteFrames(page)).toBeGreaterThan(10);
  });

  await rooms.removeParticipants(roomId, [{ communicationUserId: await acsUserIdOf(roomId, 'Eve') }]);
  await expect(screenOf(eve)).toHaveAttribute('data-screen', 'ended');
});
