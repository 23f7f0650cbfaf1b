import { createFakeEndpoint } from '@anteroom/testing';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  calendarButton,
  dateInput,
  enter,
  faultOf,
  timeInput,
  timeZoneInput,
  typeInto,
} from '../../../test/momentInputs.js';
import { defaultStrings, LocaleProvider } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { RoomEditor } from './RoomEditor.js';

configure({ reactStrictMode: true });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  // The draft of one test would be restored in the next.
  sessionStorage.clear();
});

const ROOM_ID = '99412345678901234';
const words = defaultStrings.roomEditor.when;
const today = new Date();
const opening = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 5, 9));
const shown = (date: Date, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(date);
const twoDigits = (number: number) => String(number).padStart(2, '0');
const german = (date: Date) =>
  `${twoDigits(date.getUTCDate())}.${twoDigits(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
const british = (hour: number, minute: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 1, hour, minute),
  );
const later = (days: number) => new Date(opening.getTime() + days * 86_400_000);

/** The editor of a room next month, from 9:00 to 10:00, in a language. */
async function show(locale: string, container?: HTMLElement) {
  const onSaved = vi.fn();
  const endpoint = createFakeEndpoint({
    me: 'olga',
    people: [{ id: 'olga', displayName: 'Olga', isOrganizer: true }],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: opening.toISOString(),
        validUntil: new Date(opening.getTime() + 3_600_000).toISOString(),
        ownerId: 'olga',
        roster: {},
      },
    ],
  });
  const view = renderWithAnteroom(
    <LocaleProvider locale={locale}>
      <AnteroomRoot data-anteroom="test">
        <RoomEditor roomId={ROOM_ID} timeZone="UTC" onSaved={onSaved} />
      </AnteroomRoot>
    </LocaleProvider>,
    { endpoint, ...(container && { container }) },
  );
  await waitFor(() => expect(dateInput('opens')).toBeVisible());
  return { ...view, onSaved };
}

const save = () => {
  const button = document.querySelector('[data-action="save-room"]');
  if (!button) throw new Error('The editor has no button to save.');
  return userEvent.click(button);
};

test('a German page shows and reads German dates and times, whatever language the browser has', async () => {
  const { onSaved } = await show('de-DE');
  expect(dateInput('opens')).toHaveValue(german(opening));
  expect(timeInput('opens')).toHaveValue('9:00');
  await enter(dateInput('opens'), german(later(2)));
  await enter(timeInput('opens'), '14.30 Uhr');
  await save();
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(onSaved.mock.calls[0]?.[0]).toMatchObject({
    validFrom: new Date(later(2).getTime() + 5.5 * 3_600_000).toISOString(),
    validUntil: new Date(later(2).getTime() + 6.5 * 3_600_000).toISOString(),
  });
});

test('an Arabic page takes Arabic and Latin digits', async () => {
  await show('ar-SA');
  const closing = later(4);
  await enter(dateInput('closes'), `${closing.getUTCDate()}/${closing.getUTCMonth() + 1}/${closing.getUTCFullYear()}`);
  expect(dateInput('closes')).toHaveValue(
    new Intl.DateTimeFormat('ar-SA', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(
      closing,
    ),
  );
  expect(faultOf('closes')).toBeUndefined();
  await enter(timeInput('closes'), '٤:٣٠ م');
  expect(timeInput('closes')).toHaveValue('٤:٣٠ م');
  expect(faultOf('closes')).toBeUndefined();
});

test('nothing is said while a date is typed, and what can’t be read stays and is reported at its field on leaving', async () => {
  await show('en-US');
  const said = vi.fn();
  const observer = new MutationObserver(() => {
    for (const alert of document.querySelectorAll('[data-field] [role="alert"]')) said(alert.textContent);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  await typeInto(dateInput('closes'), '12/');
  expect(dateInput('closes')).toHaveValue('12/');
  expect(said).not.toHaveBeenCalled();
  observer.disconnect();
  await userEvent.tab();
  expect(dateInput('closes')).toHaveValue('12/');
  await waitFor(() => expect(faultOf('closes')).toMatch(/^Enter a date such as \d\d\/\d\d\/\d{4}\.$/));
  expect(dateInput('closes')).toHaveAttribute('aria-invalid', 'true');
  expect(timeInput('closes')).not.toHaveAttribute('aria-invalid', 'true');
  await enter(timeInput('opens'), 'noon');
  expect(faultOf('opens')).toBe('Enter a time such as 2:30 PM.');
  expect(timeInput('opens')).toHaveAttribute('aria-invalid', 'true');
  expect(dateInput('opens')).not.toHaveAttribute('aria-invalid', 'true');
});

test('an end before the start is reported only after date and time are left, at the one that differs', async () => {
  await show('en-US');
  await typeInto(dateInput('closes'), shown(later(-1), 'en-US'));
  await userEvent.tab();
  // The focus went on to the calendar's button: the time can still be typed.
  expect(faultOf('closes')).toBeUndefined();
  timeInput('opens').focus();
  await waitFor(() => expect(faultOf('closes')).toBe(words.faults['ends-before-start']));
  expect(dateInput('closes')).toHaveAttribute('aria-invalid', 'true');
  await enter(dateInput('closes'), shown(opening, 'en-US'));
  await enter(timeInput('closes'), '8 am');
  await waitFor(() => expect(faultOf('closes')).toBe(words.faults['ends-before-start']));
  expect(timeInput('closes')).toHaveAttribute('aria-invalid', 'true');
  expect(dateInput('closes')).not.toHaveAttribute('aria-invalid', 'true');
});

test('a year that no room can have is refused in words, and so is an opening in more than 180 days', async () => {
  const { onSaved } = await show('en-US');
  await enter(dateInput('closes'), '1/5/12027');
  await waitFor(() => expect(faultOf('closes')).toBe(words.faults.year({ from: '2000', until: '2099' })));
  expect(dateInput('closes')).toHaveValue('01/05/12027');
  expect(document.querySelector('[data-anteroom="window-time-line"]')).toBeNull();
  await enter(dateInput('closes'), shown(opening, 'en-US'));
  await enter(dateInput('opens'), shown(later(200), 'en-US'));
  await waitFor(() => expect(faultOf('opens')).toBe(words.faults['too-far']));
  await save();
  expect(onSaved).not.toHaveBeenCalled();
});

test('the end keeps its distance when the start moves, and a length can be chosen', async () => {
  await show('en-GB');
  const length = () => document.querySelector('[data-field="length"]')?.textContent;
  expect(length()).toContain('1 hour');
  await enter(timeInput('opens'), '23:30');
  expect(timeInput('closes')).toHaveValue(british(0, 30));
  expect(dateInput('closes')).toHaveValue(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' }).format(
      later(1),
    ),
  );
  for (const [minutes, end] of [
    ['15', british(23, 45)],
    ['45', british(0, 15)],
  ] as const) {
    const button = document.querySelector<HTMLElement>(`[data-length="${minutes}"]`);
    if (button) await userEvent.click(button);
    expect(timeInput('closes')).toHaveValue(end);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(length()).toContain(`${minutes} minutes`);
  }
});

test('a typed time counts, not the first option that begins like it', async () => {
  await show('en-US');
  await enter(timeInput('closes'), '1 pm');
  expect(timeInput('closes')).toHaveValue('1:00 PM');
  await typeInto(timeInput('closes'), '2');
  await userEvent.keyboard('{Enter}');
  expect(timeInput('closes')).toHaveValue('2:00 AM');
  await typeInto(timeInput('closes'), '3:');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const option = document.getElementById(timeInput('closes').getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(option).toMatch(/^\d+:\d\d [AP]M$/);
  await userEvent.keyboard('{Enter}');
  expect(timeInput('closes')).toHaveValue(option);
});

test('an option that was moved to replaces a typed time that could be read', async () => {
  await show('en-US');
  await typeInto(timeInput('closes'), '3');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  const option = document.getElementById(timeInput('closes').getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(option).toMatch(/^\d+:\d\d [AP]M$/);
  await userEvent.keyboard('{Enter}');
  expect(timeInput('closes')).toHaveValue(option);
});

test('the list of times is no higher than the window has room for', async () => {
  await show('en-US');
  timeInput('opens').focus();
  expect(document.querySelector('[role="option"]')).toBeNull();
  await userEvent.keyboard('{ArrowDown}');
  const list = await screen.findByRole('listbox');
  await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(47));
  expect(list.getBoundingClientRect().height).toBeLessThanOrEqual(Math.min(320, innerHeight * 0.6));
});

test('the calendar works by keyboard in a modal dialog of the page, and Escape closes only the calendar', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  try {
    await show('de-DE', dialog);
    const button = calendarButton('opens');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(grid.contains(document.activeElement)).toBe(true));
    expect(dialog.contains(grid)).toBe(true);
    expect(document.activeElement).toHaveTextContent(String(opening.getUTCDate()));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    expect(dialog.open).toBe(true);
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('grid').contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(dateInput('opens')).toHaveValue(german(later(1))));
    expect(dateInput('closes')).toHaveValue(german(later(1)));
    timeInput('opens').focus();
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('option', { name: '9:30' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option', { name: '9:30' })).toBeNull());
    expect(dialog.open).toBe(true);
  } finally {
    cleanup();
    dialog.remove();
  }
});

test('a time zone is found by city, country and offset in the page’s language, and the times move to it', async () => {
  const { onSaved } = await show('de-DE');
  const optionTexts = () =>
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
  expect(timeZoneInput().value).toContain('UTC');
  await userEvent.click(timeZoneInput());
  await waitFor(() => expect(optionTexts().length).toBeGreaterThan(300));
  expect(optionTexts()[0]).toContain('UTC');
  for (const city of ['Kolkata', 'Kyiv', 'Ho Chi Minh', 'Yangon']) {
    expect(optionTexts().some((text) => text?.startsWith(city))).toBe(true);
  }
  expect(optionTexts().some((text) => text?.includes('Calcutta'))).toBe(false);
  await typeInto(timeZoneInput(), 'osterreich');
  await waitFor(() => expect(optionTexts()).toHaveLength(1));
  expect(optionTexts()[0]).toContain('Vienna');
  expect(optionTexts()[0]).toContain('Mitteleuropäische Zeit');
  await typeInto(timeZoneInput(), '+5:30');
  await waitFor(() => expect(optionTexts()).toHaveLength(2));
  await typeInto(timeZoneInput(), 'calcutta');
  await waitFor(() => expect(optionTexts()).toHaveLength(1));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(timeZoneInput()).toHaveValue('Kolkata, UTC+5:30'));
  expect(timeInput('opens')).toHaveValue('14:30');
  expect(onSaved).not.toHaveBeenCalled();
});

test('on touch screens the arrows open the device’s own calendar, clock and list of time zones', async () => {
  const matchMedia = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    matchMedia(query === '(pointer: coarse)' ? 'all' : query),
  );
  const opened: string[] = [];
  for (const { prototype } of [HTMLInputElement, HTMLSelectElement]) {
    vi.spyOn(prototype, 'showPicker').mockImplementation(function (this: HTMLInputElement | HTMLSelectElement) {
      opened.push(this.type);
    });
  }
  await show('de-DE');
  await userEvent.click(calendarButton('opens') as HTMLElement);
  await userEvent.click(screen.getAllByRole('button', { name: /Uhrzeit/ })[0] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Zeitzone' }));
  expect(opened).toEqual(['date', 'time', 'select-one']);
  expect(screen.queryByRole('listbox')).toBeNull();
  const list = document.querySelector('select[name="time-zone"]') as HTMLSelectElement;
  await waitFor(() => expect(list.options.length).toBeGreaterThan(300));
  expect(list.selectedOptions[0]?.text).toBe('UTC');
  await userEvent.selectOptions(list, 'Asia/Kolkata');
  await waitFor(() => expect(timeZoneInput()).toHaveValue('Kolkata, UTC+5:30'));
  expect(list).toHaveValue('Asia/Kolkata');
  expect(timeInput('opens')).toHaveValue('14:30');
});

test('a text that is no time zone says so, and leaving keeps the zone', async () => {
  await show('en-US');
  const before = timeZoneInput().value;
  await userEvent.click(timeZoneInput());
  await typeInto(timeZoneInput(), 'xyzzy');
  expect(await screen.findByText(words.noTimeZone({ text: 'xyzzy' }))).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  expect(timeZoneInput()).toHaveValue(before);
  await typeInto(timeZoneInput(), 'in');
  await userEvent.tab();
  expect(timeZoneInput()).toHaveValue(before);
});

test.each(['en-US', 'ar-SA'])(
  'the window’s fields have no axe findings in %s, with errors and open lists',
  async (locale) => {
    const { container } = await show(locale);
    await enter(dateInput('opens'), '?');
    await enter(timeInput('closes'), '?');
    await waitFor(() => expect(faultOf('closes')).toBeDefined());
    const found = async () => {
      const { violations } = await axe.run({
        include: container,
        // How Fluent's focus library keeps Tab inside a popup.
        exclude: '[data-tabster-dummy]',
      });
      return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
    };
    expect(await found()).toEqual([]);
    const button = calendarButton('closes');
    if (button) await userEvent.click(button);
    await screen.findByRole('grid');
    // The calendar fades in.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await found()).toEqual([]);
  },
);
