import type { Page } from '@playwright/test';
import { acsUserIdOf, action, expect, join, rooms, screenOf, test } from '../fixtures/fixtures.js';
import { BASE_URL } from '../fixtures/ports.js';

const MINUTE = 60_000;

const notice = (page: Page, kind: string) => page.locator(`[data-anteroom="notices"] [data-notice="${kind}"]`);

/** Allows for the page's next poll, which is every 30 seconds. */
const WITH_THE_NEXT_POLL = { timeout: 45_000 };

/** Sends a request to the host's endpoint as the given user. */
async function ask(name: string, method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${BASE_URL}/api/rooms${path}`, {
    method,
    headers: { Authorization: `Dev ${name}`, 'Content-Type': 'application/json', Origin: BASE_URL },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.ok, `${method} ${path}`).toBe(true);
  return (await response.json()) as Record<string, unknown>;
}

test('a person who gets another role or is muted sees a notice that explains it', async ({ open, roomId }) => {
  const ada = await open('ada');
  const ben = await open('ben');
  for (const page of [ada, ben]) await join(page);
  const benId = await acsUserIdOf(roomId, 'Ben');
  const setRole = (role: 'Presenter' | 'Attendee') =>
    rooms.addOrUpdateParticipants(roomId, [{ id: { communicationUserId: benId }, role }]);

  await setRole('Presenter');
  await expect(notice(ben, 'role')).toContainText('Your role is now Presenter');
  await expect(notice(ben, 'role')).toContainText('your video and screen');
  await expect(notice(ben, 'sharing')).toHaveCount(0);
  await expect(notice(ada, 'role')).toHaveCount(0);
  await notice(ben, 'role').locator('[data-action="dismiss-notice"]').click();
  await expect(notice(ben, 'role')).toHaveCount(0);
  await setRole('Attendee');
  await expect(notice(ben, 'role')).toContainText('Your role is now Attendee');

  const row = ada.locator(`[data-anteroom="roster"] [data-participant="${benId}"]`);
  await row.hover();
  await row.locator('[data-action="person-menu"]').click();
  await action(ada, 'mute').click();
  await expect(notice(ben, 'muted')).toBeVisible();
  const [box, call] = await Promise.all([
    notice(ben, 'muted').boundingBox(),
    ben.locator('[data-ui-id="call-page"]').boundingBox(),
  ]);
  if (!box || !call) throw new Error('The notice or the call is not visible.');
  expect(box.y + box.height, 'a notice never covers the call').toBeLessThanOrEqual(call.y + 1);
  await ben.getByRole('button', { name: 'Unmute mic' }).first().click();
  await expect(notice(ben, 'muted')).toHaveCount(0);
});

test('notices announce that the room closes soon and that it was extended, and let a presenter admit a knock', async ({
  open,
}) => {
  const { id: roomId } = await ask('olga', 'POST', '', {
    title: 'A short room',
    validFrom: new Date(Date.now() - MINUTE).toISOString(),
    validUntil: new Date(Date.now() + 60 * MINUTE).toISOString(),
    knocking: true,
    participants: [{ userId: 'olga', role: 'Presenter' }],
  });
  const olga = await open('olga', `/rooms/${String(roomId)}`);
  await join(olga);
  await action(olga, 'toggle-roster').click();
  await expect(olga.locator('[data-anteroom="time-left"]')).toHaveCount(0);

  await test.step('the room closes in four minutes', async () => {
    const { validFrom } = await ask('olga', 'GET', `/${String(roomId)}`);
    const validUntil = new Date(Date.now() + 4 * MINUTE).toISOString();
    await ask('olga', 'PATCH', `/${String(roomId)}`, { validFrom, validUntil });
    await expect(notice(olga, 'closing')).toContainText('less than 5 minutes', WITH_THE_NEXT_POLL);
    await expect(olga.locator('[data-anteroom="time-left"]')).toHaveAttribute('data-minutes', '5');
    await expect(notice(olga, 'shortened')).toHaveCount(0);
  });

  await test.step('she extends it from the notice', async () => {
    await action(olga, 'extend-room').click();
    await expect(notice(olga, 'extended')).toBeVisible();
    await expect(notice(olga, 'closing')).toHaveCount(0);
    await expect(olga.locator('[data-anteroom="time-left"]')).toHaveCount(0);
  });

  await test.step('eve knocks and is admitted', async () => {
    await ask('eve', 'POST', `/${String(roomId)}/knocks`, { note: 'May I listen?' });
    await expect(notice(olga, 'knock')).toContainText('Eve Novak', WITH_THE_NEXT_POLL);
    await notice(olga, 'knock').locator('[data-action="admit"]').click();
    await expect(notice(olga, 'knock')).toHaveCount(0);
    await expect.poll(async () => (await ask('eve', 'GET', `/${String(roomId)}`)).me).toMatchObject({ invited: true });
  });

  await test.step("Microsoft's configuration page never shows, and no icon is missing", async () => {
    await expect(olga.locator('[data-ui-id="call-composite-start-call-button"]')).toHaveCount(0);
    expect(await olga.locator('i[data-icon-name]:not(:has(svg))').count()).toBe(0);
  });

  await action(olga, 'leave').click();
  await expect(screenOf(olga)).toHaveAttribute('data-screen', 'ended');
});
