import type { PictureScene } from './GeneratedPicture.js';

const WIDTH = 960;
const HEIGHT = 540;
const SECONDS_A_SLIDE = 8;
const SLIDES = 12;
const LINES = 4;

/** A shared screen: slides that advance automatically. */
export const slideScene: PictureScene = {
  size: { width: WIDTH, height: HEIGHT },
  draw(context, { displayName }, seconds) {
    const slide = Math.floor(seconds / SECONDS_A_SLIDE) % SLIDES;
    context.fillStyle = 'white';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = '#33475b';
    context.fillRect(0, 0, WIDTH, 96);

    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = 'white';
    context.font = '600 36px system-ui, sans-serif';
    context.fillText(`Slide ${slide + 1} of ${SLIDES}`, 48, 48);

    context.fillStyle = '#c3ccd5';
    for (let line = 0; line < LINES; line += 1) {
      // Bars in place of words, with different lengths on each slide.
      const width = 320 + ((slide * 7 + line * 5) % 9) * 56;
      context.fillRect(96, 168 + line * 72, width, 24);
    }
    context.fillStyle = '#2d7d9a';
    context.fillRect(0, HEIGHT - 12, WIDTH * ((seconds / SECONDS_A_SLIDE) % 1), 12);

    context.fillStyle = '#33475b';
    context.font = '24px system-ui, sans-serif';
    context.fillText(displayName, 48, HEIGHT - 44);
  },
};
