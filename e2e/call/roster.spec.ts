import type { Page } from '@playwright/test';
import { acsUserIdOf, action, expect, join, rooms, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { BASE_URL } from '../fixtures/ports.js';

/** Knocks as a person who is not invited. Returns a function that reads the role with which the person was admitted. */
async function knockAs(name: string, roomId: string, note: string) {
  const knock = (method: string, path = '') =>
    fetch(`${BASE_URL}/api/rooms/${roomId}${path}`, {
      method,
      headers: { Authorization: `Dev ${name}`, 'Content-Type': 'application/json', Origin: BASE_URL },
      ...(method === 'POST' && { body: JSON.stringify({ note }) }),
    });
  expect((await knock('POST', '/knocks')).ok).toBe(true);
  return async () => {
    const room = (await (await knock('GET')).json()) as { me: { invited: boolean; role?: string } };
    return room.me.invited ? room.me.role : undefined;
  };
}

/** Chooses an item of the menu in a person's row. */
async function choose(page: Page, name: string, chosen: string, value?: string): Promise<void> {
  await rosterRow(page, name).hover();
  await rosterRow(page, name).locator('[data-action="person-menu"]').click();
  await page.locator(`[data-action="${chosen}"]${value === undefined ? '' : `[data-value="${value}"]`}`).click();
}

test('a presenter in the call admits a person who knocks', async ({ open, roomId }) => {
  const ada = await open('ada');
  await join(ada);
  const roleOfEve = await knockAs('eve', roomId, 'May I listen?');
  const row = ada.locator('[data-anteroom="roster"] [data-presence="knocking"]');
  await expect(row).toContainText('Eve Novak', { timeout: 45_000 });
  await expect(row).toContainText('May I listen?');
  await row.locator('[data-action="admit"]').click();
  await expect(row).toHaveCount(0);
  await expect.poll(roleOfEve).toBe('Attendee');
  await expect(rosterRow(ada, 'Eve')).toHaveAttribute('data-presence', 'invited');

  const eve = await open('eve');
  await join(eve);
  await expect(rosterRow(ada, 'Eve')).toHaveAttribute('data-presence', 'in-call');
  await expect(eve.locator('[data-action="person-menu"]')).toHaveCount(0);
  await rooms.removeParticipants(roomId, [{ communicationUserId: await acsUserIdOf(roomId, 'Eve') }]);
  await expect(screenOf(eve)).toHaveAttribute('data-screen', 'ended');
});

test('a person sees when a presenter mutes or spotlights them, changes their role and undoes that', async ({
  open,
}) => {
  const ada = await open('ada');
  const ben = await open('ben');
  for (const page of [ada, ben]) await join(page);
  await expect(rosterRow(ada, 'Ben').getByLabel('Microphone on')).toBeVisible();

  await choose(ada, 'Ben', 'mute');
  await expect(rosterRow(ben, 'Ben').getByLabel('Microphone off')).toBeVisible();
  await expect(rosterRow(ada, 'Ben').getByLabel('Microphone off')).toBeVisible();

  await choose(ada, 'Ben', 'spotlight');
  await expect(rosterRow(ben, 'Ben').getByLabel('Spotlighted')).toBeVisible();
  await choose(ada, 'Ben', 'stop-spotlight');
  await expect(rosterRow(ben, 'Ben').getByLabel('Spotlighted')).toHaveCount(0);

  await choose(ada, 'Ben', 'set-role', 'Consumer');
  await expect(rosterRow(ben, 'Ben')).toHaveAttribute('data-role', 'Consumer');
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-role', 'Consumer');
  await action(ada, 'undo').last().click();
  await expect(rosterRow(ben, 'Ben')).toHaveAttribute('data-role', 'Attendee');
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-role', 'Attendee');
});

test('a person removed from the call can rejoin; one removed from the room cannot, until that is undone', async ({
  open,
  roomId,
}) => {
  const ada = await open('ada');
  const ben = await open('ben');
  for (const page of [ada, ben]) await join(page);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');

  await choose(ada, 'Ben', 'remove-from-call');
  await action(ada, 'confirm-removal').click();
  await expect(screenOf(ben)).toHaveAttribute('data-screen', 'ended');
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'invited');
  await ben.reload();
  await join(ben);
  await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'in-call');

  const communicationUserId = await acsUserIdOf(roomId, 'Ben');
  try {
    await choose(ada, 'Ben', 'remove-from-room');
    await action(ada, 'confirm-removal').click();
    // The pointer stops the timer of the message, which would otherwise close before Ben's page has reloaded.
    await action(ada, 'undo').last().hover();
    await expect(screenOf(ben)).toHaveAttribute('data-screen', 'ended');
    await expect(rosterRow(ada, 'Ben')).toHaveCount(0);
    await ben.reload();
    await expect(screenOf(ben)).not.toHaveAttribute('data-screen', /loading|lobby|joining|call/);

    await action(ada, 'undo').last().click();
    await expect(rosterRow(ada, 'Ben')).toHaveAttribute('data-presence', 'invited');
    await ben.reload();
    await join(ben);
  } finally {
    // Ben belongs to the demo room, also for the tests after a failure of this one.
    await rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId }, role: 'Attendee' }]);
  }
});
