import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/chromium.mjs';
import { askQuietly } from '../fixtures/askQuietly.js';
import { expect, join, test } from '../fixtures/fixtures.js';
import { watchPage } from '../fixtures/pageFacts.js';
import { BASE_URL } from '../fixtures/ports.js';

/** The policy of browsers that people use, instead of the tests' own, which lets every page play. */
const STRICT = CHROMIUM_FLAGS.map((flag) =>
  flag.startsWith('--autoplay-policy=') ? '--autoplay-policy=document-user-activation-required' : flag,
);

declare global {
  var players: HTMLAudioElement[];
  var probes: AudioContext[];
}

let browser: Browser | undefined;

test.afterEach(() => browser?.close());

/** Opens the room in a browser that blocks sound, and joins without a press, as a script of the host could. */
async function joinWithoutPress(name: string, roomId: string, flags: string[]): Promise<Page> {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: flags });
  const page = await browser.newPage();
  await watchPage(page);
  await page.addInitScript(() => {
    globalThis.players = [];
    globalThis.probes = [];
    globalThis.AudioContext = class extends AudioContext {
      override createMediaStreamDestination() {
        globalThis.probes.push(this);
        return super.createMediaStreamDestination();
      }
    };
    globalThis.Audio = class extends Audio {
      constructor(source?: string) {
        super(source);
        globalThis.players.push(this);
      }
    };
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLButtonElement>('[data-action="join"]:enabled');
      if (!button) return;
      observer.disconnect();
      button.click();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(`${BASE_URL}/rooms/${roomId}?as=${name}`);
  return page;
}

/** The elements that should play the voice of another person, and whether they do. */
const voices = (page: Page) =>
  askQuietly(page, () =>
    globalThis.players
      .filter(({ srcObject, muted }) => srcObject && !muted)
      .map(({ paused, currentTime }) => ({ paused, isHeard: !paused && currentTime > 0 })),
  );

const screen = (page: Page) =>
  askQuietly(page, () => document.querySelector<HTMLElement>('[data-anteroom="room-call"]')?.dataset.screen);

const notice = (page: Page) =>
  askQuietly(page, () => document.querySelector('[data-notice="sound"]')?.textContent ?? undefined);

const hasPressed = (page: Page) => askQuietly(page, () => navigator.userActivation.hasBeenActive);

function middleOf(selector: string) {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`There is no ${selector}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const PRESSES: Record<string, (page: Page) => Promise<unknown>> = {
  'the button of the notice': async (page) => {
    const at = await askQuietly(page, middleOf, '[data-action="turn-sound-on"]');
    await page.mouse.click(at.x, at.y);
  },
  'the dismiss button of the notice': async (page) => {
    const at = await askQuietly(page, middleOf, '[data-action="dismiss-notice"]');
    await page.mouse.click(at.x, at.y);
  },
  'anywhere in the page': (page) => page.mouse.click(2, 2),
  'a key': (page) => page.keyboard.press('k'),
};

for (const [name, press] of Object.entries(PRESSES)) {
  test(`a notice says that the browser blocks sound, and the sound plays after a press: ${name}`, async ({
    open,
    roomId,
  }) => {
    await join(await open('ada'));
    const cleo = await joinWithoutPress('cleo', roomId, STRICT);
    await expect.poll(() => notice(cleo)).toContain('Your browser is blocking sound');
    await expect.poll(() => voices(cleo)).toEqual([{ paused: true, isHeard: false }]);
    expect(await hasPressed(cleo)).toBe(false);
    await press(cleo);
    await expect.poll(() => notice(cleo)).toBeUndefined();
    await expect.poll(() => voices(cleo)).toEqual([{ paused: false, isHeard: true }]);
  });
}

for (const [where, name, flags] of [
  ['lets every page play', 'cleo', CHROMIUM_FLAGS],
  ['lets a page play that has a microphone open', 'ben', STRICT],
] as const) {
  test(`there is no notice about sound where the browser ${where}`, async ({ open, roomId }) => {
    await join(await open('ada'));
    const page = await joinWithoutPress(name, roomId, flags);
    await expect.poll(() => screen(page)).toBe('call');
    await expect.poll(() => voices(page)).toEqual([{ paused: false, isHeard: true }]);
    // The browser has been asked, and is asked no more, so that no notice can follow.
    await expect.poll(() => askQuietly(page, () => globalThis.probes.map(({ state }) => state))).toEqual(['closed']);
    expect(await hasPressed(page)).toBe(false);
    expect(await notice(page)).toBeUndefined();
  });
}
