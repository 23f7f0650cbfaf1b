import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { action, expect, join, screenOf, test } from '../fixtures/fixtures.js';

const row = (page: Page, title: string) => page.locator('[data-anteroom="room-list"] [data-room]', { hasText: title });
const person = (page: Page, name: string) =>
  page.locator('[data-anteroom="room-editor"] [data-participant]', { hasText: name });
const details = (page: Page) => page.locator('[data-anteroom="room-details"]');

/** A date as people in the United States type it, which is the browser's language. */
const shortDate = (moment: number) => new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' }).format(moment);

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('an organizer creates, edits and deletes a room; an invited person finds it, joins, and sees why it ended', async ({
  open,
}) => {
  const olga = await open('olga', '/');
  const title = 'Desk review';

  const link = await test.step('olga creates a room with ada and ben', async () => {
    await olga.getByRole('link', { name: 'Room desk' }).click();
    await expect(row(olga, 'Demo room')).toBeVisible();
    await expectNoViolations(olga);
    await action(olga, 'create-room').click();
    await olga.getByLabel('Title').fill(title);
    await olga.getByLabel('Add people').fill('ada, ben');
    await action(olga, 'add-people').click();
    await person(olga, 'ada').getByRole('combobox').selectOption('Presenter');
    await expectNoViolations(olga);
    await action(olga, 'save-room').click();
    await expect(details(olga)).toContainText('2 Presenters and 1 Attendee');
    await expect(details(olga)).toContainText('Olga Petrova');
    await expectNoViolations(olga);
    return olga.getByLabel('Join link').inputValue();
  });

  const ada = await test.step('ada finds it in her list and joins it by its link', async () => {
    const page = await open('ada', '/desk');
    await expect(row(page, title)).toContainText('Presenter');
    await expect(action(page, 'create-room')).toHaveCount(0);
    await expect(row(page, title).locator('[data-action="delete-room"]')).toHaveCount(0);
    await page.goto(`${link}?as=ada`);
    await join(page);
    return page;
  });

  await test.step("olga changes the title, the end and ben's role", async () => {
    await action(olga, 'edit-room').click();
    await olga.getByLabel('Title').fill(`${title} 2`);
    const closes = olga.locator('[data-field="closes"]').getByRole('textbox');
    await closes.fill(shortDate(Date.now() + 48 * 3_600_000));
    await closes.press('Tab');
    await person(olga, 'Ben').getByRole('combobox').selectOption('Consumer');
    const effects = olga.locator('[data-anteroom="room-effects"]');
    await expect(effects).toContainText('Ben Carter becomes Consumer. If in the call, the change applies right away.');
    await expect(effects).toContainText('If a call is in progress, it ends for everyone in it: ');
    await action(olga, 'save-room').click();
    await expect(details(olga)).toContainText('2 Presenters and 1 Consumer');
    await expect(details(olga).getByRole('heading', { name: `${title} 2` })).toBeVisible();
  });

  await test.step('unsaved changes are not lost by accident', async () => {
    await action(olga, 'edit-room').click();
    await olga.getByLabel('Title').fill('Slip');
    await action(olga, 'cancel-edit').click();
    await action(olga, 'stay').click();
    await expect(olga.getByLabel('Title')).toHaveValue('Slip');
    await action(olga, 'cancel-edit').click();
    await action(olga, 'discard').click();
    await expect(details(olga).getByRole('heading', { name: `${title} 2` })).toBeVisible();
  });

  await test.step('olga deletes it, and ada leaves the call and sees why', async () => {
    await action(olga, 'delete-room').click();
    await expect(olga.getByRole('alertdialog')).toContainText('it ends right away for everyone in it');
    await action(olga, 'confirm-delete').click();
    await expect(row(olga, 'Demo room')).toBeVisible();
    await expect(row(olga, title)).toHaveCount(0);
    await expect(screenOf(ada)).toHaveAttribute('data-screen', 'ended');
    await expect(screenOf(ada)).toContainText('The call has ended');
    await expect(screenOf(ada)).toContainText('The room may have closed.');
  });
});

test('the desk fits 320 px, from the list to the editor', async ({ open }) => {
  const page = await open('olga', '/desk', (blank) => blank.setViewportSize({ width: 320, height: 640 }));
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect(row(page, 'Demo room')).toBeVisible();
  expect(await overflow()).toBe(0);
  await row(page, 'Demo room').locator('[data-action="edit-room"]').click();
  await expect(person(page, 'Ada')).toBeVisible();
  expect(await overflow()).toBe(0);
});
