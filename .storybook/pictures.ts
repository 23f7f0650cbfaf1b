import madeWith from '../stories/pictures/madeWith.json';
import { LOOKS, PICTURED } from '../stories/pictures/pictured.mjs';
import { forceColors } from './forceColors.js';
import { setLook } from './look.js';
import { PICTURE_FONT, systemFonts } from './pictureFont.js';
import { ENGLISH } from './Surroundings.js';
import { settled } from './settled.js';

/** True while the pictures are regenerated. No other check runs then. */
export const isRecording = import.meta.env.VITE_PICTURES === 'record';

/**
 * Compares a mounted story with its pictures in every look. `npm run screenshots -- --update` regenerates the pictures.
 * Other operating systems and major versions of Chromium draw differently: there it compares nothing and prints a warning.
 */
export async function comparePictures(storyId: string, canvas: HTMLElement): Promise<void> {
  if (!PICTURED.includes(storyId)) return;
  const { commands, page } = await import('vitest/browser');
  const { expect } = await import('vitest');
  const here = { system: navigator.platform.split(' ')[0], chromium: /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] };
  if (isRecording) {
    await commands.writeFile('stories/pictures/madeWith.json', `${JSON.stringify(here)}\n`);
  } else if (here.system !== madeWith.system || here.chromium !== madeWith.chromium) {
    const names = [madeWith, here].map(({ system, chromium }) => `Chromium ${chromium} on ${system}`);
    console.warn(`${storyId}: NOT COMPARED with its pictures, which are from ${names[0]}. This is ${names[1]}.`);
    return;
  }
  const before = { width: innerWidth, height: innerHeight };
  try {
    for (const { name, look, size, forced = false } of LOOKS) {
      await page.viewport(size.width, size.height);
      setLook({ ...look, font: PICTURE_FONT });
      await forceColors(forced);
      await expect.poll(() => canvas.querySelector('[lang]')).toHaveAttribute('lang', look.locale ?? ENGLISH);
      await settled();
      await document.fonts.ready;
      expect(await systemFonts(canvas), `${storyId}, ${name}: fonts of this machine`).toEqual([]);
      await expect(page.elementLocator(canvas)).toMatchScreenshot(`${storyId}/${name}`);
    }
  } finally {
    setLook({});
    await forceColors(false);
    await page.viewport(before.width, before.height);
  }
}
