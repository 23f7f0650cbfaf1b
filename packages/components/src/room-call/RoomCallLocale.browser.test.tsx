import { AnteroomProvider } from '@anteroom/hooks';
import { createFakeEndpoint, type FakeEndpoint } from '@anteroom/testing';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { EmulatorCommands } from '../../../calling-emulator/test/emulatorCommands.js';
import { callLocales, loadCallUi } from '../call/index.js';
import { RoomCall } from './RoomCall.js';

configure({ reactStrictMode: true });

const emulator = commands as unknown as EmulatorCommands;
const HOUR_MS = 3_600_000;
const ROOM_ID = '99412345678901234';
const NO_LOCALE = '';

beforeAll(async () => {
  await loadCallUi();
}, 60_000);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Situation {
  roomId?: string;
  acsUserId?: string;
  /** When the room opens and closes, in milliseconds from now. */
  opens?: number;
  closes?: number;
}

/** A room with an Arabic title and Arabic names: any Latin text on the page is ours or Microsoft's. */
function arabicRoom({ roomId = ROOM_ID, acsUserId, opens = -HOUR_MS, closes = HOUR_MS }: Situation = {}) {
  const now = Date.now();
  return createFakeEndpoint({
    me: 'amal',
    people: [
      { id: 'amal', displayName: 'أمل', ...(acsUserId ? { acsUserId } : {}) },
      { id: 'badr', displayName: 'بدر' },
    ],
    rooms: [
      {
        id: roomId,
        title: 'المراجعة',
        validFrom: new Date(now + opens).toISOString(),
        validUntil: new Date(now + closes).toISOString(),
        roster: { amal: 'Presenter', badr: 'Attendee' },
      },
    ],
  });
}

function page(fetch: FakeEndpoint['fetch'], roomId = ROOM_ID, locale: string | undefined = 'ar-SA') {
  return (
    <div style={{ height: '600px' }}>
      <AnteroomProvider endpoint="https://host.example/api" fetch={fetch} retryDelayMs={1}>
        <RoomCall roomId={roomId} locale={locale === NO_LOCALE ? undefined : locale} />
      </AnteroomProvider>
    </div>
  );
}

function root(): Element {
  const element = document.querySelector('[data-anteroom="room-call"]');
  if (!element) throw new Error('There is no room call.');
  return element;
}

const shows = (name: string) => waitFor(() => expect(root()).toHaveAttribute('data-screen', name));
const press = (action: string) => root().querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();

/** All visible and announced text, without device names and the name of the time zone. */
function wordsShown(): string[] {
  const elements = [...root().querySelectorAll('*')].filter((one) => !one.matches('style, script, option'));
  const words = elements.flatMap((one) => [
    ...[...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? ''),
    ...['aria-label', 'placeholder', 'title', 'alt'].map((attribute) => one.getAttribute(attribute) ?? ''),
  ]);
  return words.map((word) => word.replace(/\b(UTC|GMT)\b/g, '').trim()).filter((word) => word !== '');
}

function expectArabic(): void {
  expect(wordsShown().filter((word) => /\p{Script=Latin}/u.test(word))).toEqual([]);
  expect(getComputedStyle(root()).direction).toBe('rtl');
}

test('the loading screen is Arabic', async () => {
  render(page(() => new Promise<Response>(() => {})));
  await screen.findByRole('heading', { name: 'جارٍ تجهيز الغرفة…' });
  await shows('loading');
  expectArabic();
});

test('the scheduled screen is Arabic', async () => {
  render(page(arabicRoom({ opens: 26 * HOUR_MS, closes: 27 * HOUR_MS }).fetch));
  await shows('scheduled');
  expectArabic();
});

test('the lobby is Arabic', async () => {
  render(page(arabicRoom().fetch));
  await shows('lobby');
  await screen.findByText(/بدر/);
  expectArabic();
});

test('the error screen is Arabic', async () => {
  const endpoint = arabicRoom();
  endpoint.fail('service-unavailable', { retryAfterSeconds: 60 });
  render(page(endpoint.fetch));
  await shows('error');
  expectArabic();
});

test('a typed note stays when the host learns the language later', async () => {
  const endpoint = createFakeEndpoint({
    me: 'eve',
    people: [{ id: 'eve', displayName: 'Eve' }],
    rooms: [
      {
        id: ROOM_ID,
        title: 'Demo',
        validFrom: new Date(Date.now() - HOUR_MS).toISOString(),
        validUntil: new Date(Date.now() + HOUR_MS).toISOString(),
        knocking: true,
        roster: {},
      },
    ],
  });
  const view = render(page(endpoint.fetch, ROOM_ID, NO_LOCALE));
  const note = await screen.findByRole('textbox');
  await userEvent.type(note, 'Hello');
  view.rerender(page(endpoint.fetch, ROOM_ID, 'fi-FI'));
  await waitFor(() => expect(root().querySelector('[lang]') ?? root()).toHaveAttribute('lang', 'fi-FI'));
  expect(screen.getByRole('textbox')).toBe(note);
  expect(note).toHaveValue('Hello');
});

/** Joins the call of a room with the emulator. */
async function joined(locale: string) {
  const { roomId, people } = await emulator.openRoom(['Presenter']);
  const [amal] = people;
  if (!amal) throw new Error('Nobody is in the room.');
  const endpoint = arabicRoom({ roomId, acsUserId: amal.acsUserId });
  const withToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    return Response.json({ ...((await answer.json()) as object), token: amal.token });
  };
  const inLocale = (name: string) => page(withToken, roomId, name);
  const view = render(inLocale(locale));
  await waitFor(() => expect(root().querySelector('[data-action="join"]')).toBeEnabled());
  press('join');
  const microphone = () => root().querySelector('[data-ui-id="call-composite-microphone-button"]');
  await waitFor(() => expect(microphone()).not.toBeNull());
  return { view, inLocale, microphone };
}

test('the controls of a call stay mounted when the host learns the language later', async () => {
  const { view, inLocale, microphone } = await joined(NO_LOCALE);
  const before = microphone();
  view.rerender(inLocale('sv-SE'));
  await waitFor(() => expect(microphone()).toHaveAccessibleName(/mikrofon|ljud/i));
  expect(microphone()).toBe(before);
}, 60_000);

test('a language of Microsoft’s parts that never arrives takes no control away and keeps nobody out', async () => {
  vi.spyOn(callLocales, 'load').mockReturnValue(new Promise(() => {}));
  const { microphone } = await joined('nb-NO');
  expect(microphone()).toBeVisible();
}, 60_000);

test('the joining screen, the call with Microsoft’s parts and our roster, and the ended screen are Arabic', async () => {
  const { roomId, people } = await emulator.openRoom(['Presenter']);
  const [amal] = people;
  if (!amal) throw new Error('Nobody is in the room.');
  const endpoint = arabicRoom({ roomId, acsUserId: amal.acsUserId });
  let letIn = () => {};
  const gate = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  const withToken: typeof fetch = async (input, init) => {
    const answer = await endpoint.fetch(input, init);
    if (!answer.ok || !new Request(input, init).url.endsWith('/token')) return answer;
    await gate;
    return Response.json({ ...((await answer.json()) as object), token: amal.token });
  };
  const view = render(page(withToken, roomId));
  await userEvent.click(await screen.findByRole('button', { name: 'انضمام' }));
  await shows('joining');
  expectArabic();

  letIn();
  await shows('call');
  await waitFor(() => expect(root().querySelector('[data-ui-id="call-composite-microphone-button"]')).not.toBeNull());
  expectArabic();

  const roster = root().querySelector('[data-anteroom="roster"]');
  if (!roster || roster.closest('[hidden]')) press('toggle-roster');
  await screen.findByRole('heading', { name: 'الأشخاص' });
  expectArabic();

  press('leave');
  await shows('ended');
  expectArabic();
  view.unmount();
}, 60_000);
