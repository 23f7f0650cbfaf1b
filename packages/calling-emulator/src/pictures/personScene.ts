import type { PictureScene } from './GeneratedPicture.js';

const WIDTH = 320;
const HEIGHT = 180;
const HEAD = 46;

/** A camera's picture: initials on a color of their own, with a light that wanders behind them. */
export const personScene: PictureScene = {
  size: { width: WIDTH, height: HEIGHT },
  draw(context, { acsUserId, displayName, speaking }, seconds) {
    const hue = hueOf(acsUserId);
    context.fillStyle = `hsl(${hue} 45% 28%)`;
    context.fillRect(0, 0, WIDTH, HEIGHT);

    context.fillStyle = `hsl(${hue} 50% 38%)`;
    circle(context, WIDTH * (0.5 + 0.35 * Math.sin(seconds + hue)), HEIGHT * (0.5 + 0.3 * Math.cos(seconds * 0.7)), 70);
    context.fill();

    if (speaking) {
      context.strokeStyle = 'white';
      context.lineWidth = 4;
      circle(context, WIDTH / 2, HEIGHT / 2, HEAD + 10 + 5 * Math.sin(seconds * 8));
      context.stroke();
    }

    context.fillStyle = `hsl(${hue} 45% 18%)`;
    circle(context, WIDTH / 2, HEIGHT / 2, HEAD);
    context.fill();
    context.fillStyle = 'white';
    context.font = '600 38px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(initials(displayName), WIDTH / 2, HEIGHT / 2 + 2);
  },
};

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** The same color for the same person in every browser. */
function hueOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 360_007;
  return hash % 360;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const of = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return of.map((word) => [...(word ?? '')][0] ?? '').join('');
}
