import { acsUserIdOf, action, callers, expect, join, rooms, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { audioEnergy, devicePrompts, liveTracks, remoteFrames } from '../fixtures/pageFacts.js';

test('two people meet in a room, see and hear each other, and leave without open resources', async ({
  open,
  roomId,
}) => {
  const ada = await open('ada');
  const ben = await open('ben');

  await test.step('each lobby shows the right role', async () => {
    for (const [page, role] of [
      [ada, 'Presenter'],
      [ben, 'Attendee'],
    ] as const) {
      await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');
      await expect(page.locator(`[data-anteroom="lobby"] [data-role="${role}"]`).first()).toBeVisible();
    }
  });

  await test.step("both join, and Microsoft's configuration page never shows", async () => {
    for (const page of [ada, ben]) await join(page);
    await expect(ada.locator('[data-ui-id="call-page"]')).toBeVisible();
    await expect(ada.locator('[data-ui-id="call-composite-start-call-button"]')).toHaveCount(0);
    await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');
    await expect(rosterRow(ada, 'Cleo')).toHaveAttribute('data-presence', 'invited');
  });

  await test.step('each sees the other move and hears them', async () => {
    for (const page of [ada, ben]) {
      await expect.poll(() => remoteFrames(page)).toBeGreaterThan(10);
      const [frames, energy] = [await remoteFrames(page), await audioEnergy(page)];
      await expect.poll(() => remoteFrames(page)).toBeGreaterThan(frames + 10);
      await expect.poll(() => audioEnergy(page)).toBeGreaterThan(energy);
    }
  });

  await test.step('ada mutes herself, and ben sees that and no longer hears her', async () => {
    await ada.getByRole('button', { name: 'Mute mic' }).first().click();
    await expect(rosterRow(ben, 'Ada').getByLabel('Microphone off')).toBeVisible();
    // Audio that is already on its way still arrives before it is silent.
    let last = -1;
    await expect
      .poll(
        async () => {
          const before = last;
          last = await audioEnergy(ben);
          return last - before;
        },
        { intervals: [1_500] },
      )
      .toBeLessThan(1e-6);
  });

  await test.step('ada may share her screen; ben may not, and has no button for it', async () => {
    await expect(ada.locator('[data-ui-id="call-composite-screenshare-button"]')).toBeEnabled();
    await expect(ben.locator('[data-ui-id="call-composite-screenshare-button"]')).toHaveCount(0);
  });

  await test.step('cleo watches, and is never asked for a device', async () => {
    const cleo = await open('cleo');
    await expect(cleo.locator('[data-anteroom="lobby"] [data-role="Consumer"]').first()).toBeVisible();
    await join(cleo);
    await expect.poll(() => remoteFrames(cleo)).toBeGreaterThan(10);
    await expect(rosterRow(ada, 'Cleo')).toHaveAttribute('data-presence', 'in-call');
    expect(await devicePrompts(cleo)).toBe(0);
    await action(cleo, 'leave').click();
    await expect(screenOf(cleo)).toHaveAttribute('data-screen', 'ended');
    expect(await devicePrompts(cleo)).toBe(0);
  });

  await test.step('ben is removed from the room and sees that', async () => {
    const communicationUserId = await acsUserIdOf(roomId, 'Ben');
    await rooms.removeParticipants(roomId, [{ communicationUserId }]);
    await expect(screenOf(ben)).toHaveAttribute('data-screen', 'ended');
    await expect(screenOf(ben)).toContainText('removed from this room');
    await expect(action(ben, 'rejoin')).toHaveCount(0);
    await expect(ada.locator('[data-anteroom="roster"] [data-presence="in-call"]')).toHaveCount(1);
    await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId }, role: 'Attendee' }]);
  });

  await test.step('ada leaves, sees the end screen, and everything is released', async () => {
    // There is one Leave button: Microsoft's is hidden.
    await expect(ada.locator('[data-ui-id="call-composite-hangup-button"]')).toBeHidden();
    await action(ada, 'leave').click();
    await expect(screenOf(ada)).toHaveAttribute('data-screen', 'ended');
    await expect.poll(callers).toBe(0);
    for (const page of [ada, ben]) await expect.poll(() => liveTracks(page)).toBe(0);
  });
});

test('a person who left can rejoin', async ({ open }) => {
  const ada = await open('ada');
  await join(ada);
  await action(ada, 'leave').click();
  await action(ada, 'rejoin').click();
  await expect(screenOf(ada)).toHaveAttribute('data-screen', 'lobby');
  await join(ada);
  await expect.poll(callers).toBe(1);
});

test('a closed tab leaves the call', async ({ open }) => {
  const ada = await open('ada');
  const ben = await open('ben');
  await join(ada);
  await join(ben);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');
  await ben.close();
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'invited');
  await expect.poll(callers).toBe(1);
});

test('the demo room is two clicks from the front page', async ({ open }) => {
  const page = await open('ben', '/');
  await page.getByRole('link', { name: 'Demo room' }).click();
  await expect(screenOf(page)).toHaveAttribute('data-screen', 'lobby');
});
