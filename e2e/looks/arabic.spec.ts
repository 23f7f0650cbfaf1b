import type { Page } from '@playwright/test';
import { acsUserIdOf, action, expect, join, rooms, rosterRow, screenOf, test } from '../fixtures/fixtures.js';
import { BASE_URL } from '../fixtures/ports.js';
import { throughMenu } from '../fixtures/throughMenu.js';

const ARABIC = '?locale=ar-SA';
const PEOPLE = [
  'ada',
  'Ada Lovelace',
  'ben',
  'Ben Carter',
  'cleo',
  'Cleo Martin',
  'dot',
  'Dot Fischer',
  'eve',
  'Eve Novak',
];
/** Texts that stay the same in every language: names, URLs, ids, and abbreviations that Arabic software also uses. */
const NAMES = new RegExp(
  [...PEOPLE, 'olga', 'Olga Petrova', 'Demo room', 'Fake [^()]*', 'Arabic', 'UTC', 'GMT', 'RTT']
    .map((name) => `\\b${name}\\b`)
    .concat(['https?://\\S+', '[A-Z][a-z]+/[A-Z][A-Za-z_]+', '\\b[A-Z]{2}\\b', '8:acs:\\S+'])
    .join('|'),
  'g',
);

/** Titles of rooms are names too. The tests share one host, so the desk lists rooms of other tests. */
async function roomTitles(): Promise<string[]> {
  const response = await fetch(`${BASE_URL}/api/rooms`, { headers: { Authorization: 'Dev olga' } });
  const { items } = (await response.json()) as { items: { title: string }[] };
  return items.map(({ title }) => title);
}

/** Every visible or spoken text in Latin letters. Options of lists are ignored: they are names of time zones and devices. */
async function latinWords(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const isShown = (element: Element) => !element.closest('script, style, option, [hidden], noscript');
    const texts: string[] = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      if (!isShown(element)) continue;
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
  const titles = await roomTitles();
  const withoutTitles = (word: string) => titles.reduce((text, title) => text.replaceAll(title, ''), word);
  return [...new Set(words)].filter((word) => /\p{Script=Latin}/u.test(withoutTitles(word).replace(NAMES, '')));
}

async function expectArabic(page: Page): Promise<void> {
  await expect.poll(() => latinWords(page)).toEqual([]);
}

test('with ar-SA there is no English word on any screen from the front page to the end of the call', async ({
  open,
  roomId,
}) => {
  const ada = await open('ada', `/${ARABIC}`);
  await expect(ada.locator(`a[href*="${roomId}"]`)).toBeVisible();
  await expectArabic(ada);
  await ada.locator(`a[href*="${roomId}"]`).click();
  await expect(screenOf(ada)).toHaveAttribute('data-screen', 'lobby');
  await expect(screenOf(ada)).toHaveCSS('direction', 'rtl');
  await action(ada, 'devices').click();
  await expectArabic(ada);
  await join(ada);
  await expect(ada.locator('[data-ui-id="call-composite-microphone-button"]').first()).toBeVisible();
  await expectArabic(ada);

  const eve = await open('eve', ARABIC);
  await test.step('the knock screen', async () => {
    await expect(screenOf(eve)).toHaveAttribute('data-screen', 'knock');
    await expectArabic(eve);
    await action(eve, 'knock').click();
    await expect(action(eve, 'withdraw')).toBeVisible();
    await expectArabic(eve);
    await expect(action(ada, 'admit').first()).toBeVisible();
    await expectArabic(ada);
    await action(ada, 'admit').first().click();
    await expect(screenOf(eve)).toHaveAttribute('data-screen', 'lobby');
    await join(eve);
  });

  await test.step("Microsoft's and our menus and dialogs in the call", async () => {
    await expect(rosterRow(ada, 'Eve')).toHaveAttribute('data-presence', 'in-call');
    await expectArabic(ada);
    await ada.locator('[data-ui-id="common-call-composite-more-button"]').click();
    await expectArabic(ada);
    await ada.keyboard.press('Escape');
    await throughMenu(rosterRow(ada, 'Eve').locator('[data-action="person-menu"]'), action(ada, 'remove-from-room'));
    await expect(action(ada, 'confirm-removal')).toBeVisible();
    await expectArabic(ada);
    await ada.keyboard.press('Escape');
    for (const dialog of ['invite', 'dial']) {
      await action(ada, dialog).click();
      await expect(ada.getByRole('dialog')).toBeVisible();
      await expectArabic(ada);
      await ada.keyboard.press('Escape');
      await expect(ada.getByRole('dialog')).toHaveCount(0);
    }
  });

  await test.step('the end screens after a removal and after leaving', async () => {
    await rooms.removeParticipants(roomId, [{ communicationUserId: await acsUserIdOf(roomId, 'Eve') }]);
    await expect(screenOf(eve)).toHaveAttribute('data-screen', 'ended');
    await expectArabic(eve);
    await action(ada, 'leave').click();
    await expect(screenOf(ada)).toHaveAttribute('data-screen', 'ended');
    await expectArabic(ada);
  });
});

test('with ar-SA there is no English word at the desk: list, details, editor, delete dialog', async ({ open }) => {
  const olga = await open('olga', `/desk${ARABIC}`);
  await expect(action(olga, 'open-room').first()).toBeVisible();
  await expectArabic(olga);
  await action(olga, 'open-room').first().click();
  await expect(action(olga, 'copy-link')).toBeVisible();
  await expectArabic(olga);
  await action(olga, 'delete-room').click();
  await expect(action(olga, 'keep-room')).toBeVisible();
  await expectArabic(olga);
  await action(olga, 'keep-room').click();
  await action(olga, 'edit-room').click();
  await expect(action(olga, 'save-room')).toBeVisible();
  await expectArabic(olga);
  await olga.getByRole('textbox').first().fill('');
  await action(olga, 'save-room').click();
  await expectArabic(olga);
});
