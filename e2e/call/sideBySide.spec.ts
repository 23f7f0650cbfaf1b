import { expect, test } from '../fixtures/fixtures.js';

test('two people meet side by side in the theme and the language chosen on the front page', async ({ open }) => {
  const page = await open('ada', '/');
  await page.getByLabel('Theme').selectOption('contoso');
  await page.getByLabel('Language').selectOption('de-DE');
  await page.getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/theme=contoso&locale=de-DE/);
  const sides = ['Ada Lovelace, Presenter', 'Ben Carter, Attendee'].map((title) =>
    page.frameLocator(`[title="${title}"]`),
  );
  for (const side of sides) await side.getByRole('button', { name: 'Beitreten' }).click();
  for (const side of sides) {
    await expect(side.locator('[data-screen="call"]')).toBeVisible();
    await expect(side.locator('[data-action="toggle-roster"]')).toContainText('2');
  }
});
