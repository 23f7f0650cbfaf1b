import recorded from '../stories/pictures/machine.json';
import { forceColors } from './forceColors.js';
import { type Look, setLook } from './look.js';
import { machineKey } from './machineKey.js';
import { settled } from './settled.js';

/** The states that are pictured, by story id: nothing in them moves, and nothing depends on the time. */
export const PICTURED = [
  'parts-lobby--everything-denied',
  'parts-lobby--consumer',
  'parts-roster--every-state',
  'parts-roster--for-a-presenter',
  'parts-screens--error-that-can-be-retried',
  'parts-screens--ended',
  'parts-knock--asking',
  'parts-knock--refused',
];

const WIDE = { width: 960, height: 640 };
const PHONE = { width: 360, height: 640 };

const LOOKS: { name: string; look: Look; size: typeof WIDE; forced?: boolean }[] = [
  { name: 'light', look: {}, size: WIDE },
  { name: 'dark', look: { theme: 'dark' }, size: WIDE },
  { name: 'rtl', look: { dir: 'rtl' }, size: WIDE },
  { name: 'narrow', look: {}, size: PHONE },
  { name: 'forced', look: {}, size: WIDE, forced: true },
];

/**
 * Compares a mounted story with its pictures, look by look; `npm run screenshots -- --update` makes them anew. Where the
 * browser or the fonts are others than those of the pictures it compares nothing, and says so.
 */
export async function comparePictures(storyId: string, canvas: HTMLElement): Promise<void> {
  if (!PICTURED.includes(storyId)) return;
  const { commands, page } = await import('vitest/browser');
  const { expect } = await import('vitest');
  const isRecording = import.meta.env.VITE_PICTURES === 'record';
  const key = await machineKey();
  if (isRecording) await commands.writeFile('stories/pictures/machine.json', `${JSON.stringify({ key })}\n`);
  else if (key !== recorded.key) {
    console.warn(`${storyId}: not compared with its pictures. They were made on ${recorded.key}; this is ${key}.`);
    return;
  }
  const before = { width: innerWidth, height: innerHeight };
  try {
    for (const { name, look, size, forced = false } of LOOKS) {
      await page.viewport(size.width, size.height);
      setLook(look);
      await forceColors(forced);
      await settled();
      await expect(page.elementLocator(canvas)).toMatchScreenshot(`${storyId}.${name}`);
    }
  } finally {
    setLook({});
    await forceColors(false);
    await page.viewport(before.width, before.height);
  }
}
