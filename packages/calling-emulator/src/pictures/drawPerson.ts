import type { Hair, PersonTraits } from './personTraits.js';

/** How a person moves in one moment. */
export interface PersonMoment {
  /** The time in seconds. */
  seconds: number;
  /** Moves the mouth. */
  speaking: boolean;
}

/** The middle of the head. */
const X = 320;
const Y = 168;

/** Draws head and shoulders into a picture of 640 by 360. */
export function drawPerson(context: CanvasRenderingContext2D, traits: PersonTraits, moment: PersonMoment): void {
  const { seconds, speaking } = moment;
  const sway = Math.sin(seconds * 0.8) * 4;
  drawBehind(context, traits, sway);
  drawBody(context, traits);
  context.save();
  context.translate(X + sway, Y + 90);
  context.rotate(Math.sin(seconds * 0.8 + 0.6) * 0.02 + (speaking ? Math.sin(seconds * 4) * 0.015 : 0));
  context.translate(-X, -Y - 90);
  drawHead(context, traits);
  drawFace(context, traits, moment);
  drawHair(context, traits);
  context.restore();
}

function drawBody(context: CanvasRenderingContext2D, { skin, shirt, hasCollar }: PersonTraits): void {
  context.fillStyle = shirt;
  context.beginPath();
  context.moveTo(150, 360);
  context.bezierCurveTo(156, 296, 210, 276, 276, 264);
  context.lineTo(364, 264);
  context.bezierCurveTo(430, 276, 484, 296, 490, 360);
  context.fill();
  context.fillStyle = shade(skin, -0.12);
  context.beginPath();
  context.moveTo(290, 214);
  context.lineTo(350, 214);
  context.lineTo(354, 268);
  context.quadraticCurveTo(320, 298, 286, 268);
  context.fill();
  if (!hasCollar) return;
  context.fillStyle = shade(shirt, 0.22);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(X + side * 36, 258);
    context.lineTo(X + side * 2, 292);
    context.lineTo(X + side * 34, 312);
    context.lineTo(X + side * 62, 268);
    context.fill();
  }
}

function drawHead(context: CanvasRenderingContext2D, { skin, hasEarrings }: PersonTraits): void {
  context.fillStyle = shade(skin, -0.06);
  for (const side of [-1, 1]) ellipse(context, X + side * 66, Y + 10, 12, 17);
  if (hasEarrings) {
    context.fillStyle = '#f3c64b';
    for (const side of [-1, 1]) ellipse(context, X + side * 68, Y + 32, 5, 5);
  }
  context.fillStyle = skin;
  context.beginPath();
  context.moveTo(X - 66, Y - 20);
  context.bezierCurveTo(X - 66, Y - 96, X + 66, Y - 96, X + 66, Y - 20);
  context.bezierCurveTo(X + 68, Y + 50, X + 34, Y + 84, X, Y + 84);
  context.bezierCurveTo(X - 34, Y + 84, X - 68, Y + 50, X - 66, Y - 20);
  context.fill();
}

function drawFace(context: CanvasRenderingContext2D, traits: PersonTraits, { seconds, speaking }: PersonMoment): void {
  const { skin, hairColor, hair, hasBeard, hasGlasses } = traits;
  if (hasBeard) drawBeard(context, hair === 'bald' ? '#3b2620' : hairColor);
  context.fillStyle = 'rgb(226 88 88 / 0.16)';
  for (const side of [-1, 1]) ellipse(context, X + side * 40, Y + 28, 15, 10);
  // A blink every four seconds.
  const isBlinking = seconds % 4 > 3.85;
  for (const side of [-1, 1]) {
    context.strokeStyle = hair === 'scarf' || hair === 'bald' ? '#3b2620' : shade(hairColor, -0.1);
    line(context, 5, [X + side * 15, Y - 17, X + side * 26, Y - 25, X + side * 39, Y - 17]);
    context.strokeStyle = '#2a211e';
    if (isBlinking) {
      line(context, 3, [X + side * 18, Y + 4, X + side * 26, Y + 8, X + side * 34, Y + 4]);
      continue;
    }
    context.fillStyle = 'white';
    ellipse(context, X + side * 26, Y + 2, 10, 9);
    context.fillStyle = '#33231c';
    ellipse(context, X + side * 26, Y + 2, 6.5, 7);
    context.fillStyle = 'white';
    ellipse(context, X + side * 26 + 2, Y - 1, 2, 2);
  }
  context.strokeStyle = shade(skin, -0.22);
  line(context, 3.5, [X - 6, Y + 24, X + 1, Y + 30, X + 8, Y + 24]);
  drawMouth(context, speaking ? 0.35 + 0.65 * Math.abs(Math.sin(seconds * 7)) : 0);
  if (hasGlasses) drawGlasses(context);
}

/** @param open from 0, a smile, to 1 */
function drawMouth(context: CanvasRenderingContext2D, open: number): void {
  context.beginPath();
  context.moveTo(X - 24, Y + 44);
  context.quadraticCurveTo(X, Y + 52, X + 24, Y + 44);
  context.quadraticCurveTo(X, Y + 66 + open * 14, X - 24, Y + 44);
  context.fillStyle = '#8c2f39';
  context.fill();
  context.fillStyle = 'white';
  context.beginPath();
  context.moveTo(X - 20, Y + 46);
  context.quadraticCurveTo(X, Y + 53, X + 20, Y + 46);
  context.quadraticCurveTo(X, Y + 60, X - 20, Y + 46);
  context.fill();
}

function drawBeard(context: CanvasRenderingContext2D, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(X - 66, Y - 4);
  context.bezierCurveTo(X - 66, Y + 58, X - 36, Y + 92, X, Y + 92);
  context.bezierCurveTo(X + 36, Y + 92, X + 66, Y + 58, X + 66, Y - 4);
  context.bezierCurveTo(X + 58, Y + 68, X + 36, Y + 36, X, Y + 37);
  context.bezierCurveTo(X - 36, Y + 36, X - 58, Y + 68, X - 66, Y - 4);
  context.fill();
}

function drawGlasses(context: CanvasRenderingContext2D): void {
  context.strokeStyle = '#2b2b33';
  context.lineWidth = 4;
  for (const side of [-1, 1]) {
    context.beginPath();
    context.roundRect(X + side * 26 - 21, Y - 14, 42, 34, 13);
    context.stroke();
  }
  line(context, 4, [X - 6, Y, X, Y - 4, X + 6, Y]);
}

/** What is behind the shoulders and the head. */
function drawBehind(context: CanvasRenderingContext2D, { hair, hairColor }: PersonTraits, sway: number): void {
  context.save();
  context.translate(sway, 0);
  context.fillStyle = shade(hairColor, hair === 'scarf' ? -0.1 : -0.05);
  if (hair === 'long' || hair === 'scarf') {
    context.beginPath();
    context.roundRect(X - 84, Y - 84, 168, 196, [84, 84, 40, 40]);
    context.fill();
  }
  if (hair === 'bob') {
    context.beginPath();
    context.roundRect(X - 86, Y - 84, 172, 148, [86, 86, 34, 34]);
    context.fill();
  }
  if (hair === 'bun') ellipse(context, X, Y - 98, 34, 30);
  if (hair === 'curly') for (const [x, y] of CURLS) ellipse(context, X + x, Y + y, 30, 30);
  context.restore();
}

const CURLS = [
  [-70, -18],
  [-66, -52],
  [-38, -78],
  [0, -88],
  [38, -78],
  [66, -52],
  [70, -18],
] as const;

type Draw = (context: CanvasRenderingContext2D) => void;

/** The line of the hair above the forehead. */
const HAIRLINES: Record<Hair, Draw> = {
  short(context) {
    fringe(context, [X - 40, Y - 50, X + 30, Y - 56, X + 68, Y - 12]);
  },
  side(context) {
    fringe(context, [X - 50, Y - 26, X + 6, Y - 46, X + 69, Y - 8]);
    fringe(context, [X - 52, Y - 30, X + 10, Y - 34, X + 56, Y - 60]);
  },
  curly(context) {
    for (const [x, y] of CURLS.slice(1, -1)) ellipse(context, X + x * 0.86, Y + y * 0.9, 22, 20);
  },
  long(context) {
    fringe(context, [X - 60, Y - 40, X - 16, Y - 52, X + 8, Y - 74]);
    fringe(context, [X - 8, Y - 74, X + 60, Y - 40, X + 69, Y - 6]);
  },
  bun(context) {
    fringe(context, [X - 44, Y - 62, X + 44, Y - 62, X + 69, Y - 12]);
  },
  bob(context) {
    fringe(context, [X - 54, Y - 26, X + 54, Y - 26, X + 69, Y - 6]);
  },
  bald() {
    // Nothing above the forehead.
  },
  scarf(context) {
    context.lineWidth = 24;
    context.strokeStyle = context.fillStyle;
    context.beginPath();
    context.ellipse(X, Y + 2, 74, 88, 0, 0, 2 * Math.PI);
    context.stroke();
  },
};

function drawHair(context: CanvasRenderingContext2D, { hair, hairColor }: PersonTraits): void {
  context.fillStyle = hairColor;
  HAIRLINES[hair](context);
}

/** Hair from the left temple over the top, and back along a curve: control point, control point, right temple. */
function fringe(context: CanvasRenderingContext2D, back: readonly [number, number, number, number, number, number]) {
  const [x1, y1, x2, y2, x3, y3] = back;
  context.beginPath();
  context.moveTo(X - 70, Y - 6);
  context.bezierCurveTo(X - 80, Y - 108, X + 80, Y - 108, X + 70, Y - 6);
  context.lineTo(x3, y3);
  context.bezierCurveTo(x2, y2, x1, y1, X - 68, Y - 10);
  context.fill();
}

function ellipse(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.ellipse(x, y, width, height, 0, 0, 2 * Math.PI);
  context.fill();
}

/** A curve with round ends: start, control point, end. */
function line(
  context: CanvasRenderingContext2D,
  width: number,
  [x1, y1, x2, y2, x3, y3]: readonly [number, number, number, number, number, number],
): void {
  context.lineWidth = width;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x1, y1);
  context.quadraticCurveTo(x2, y2, x3, y3);
  context.stroke();
}

/** A color like `#aabbcc`, lighter or darker by a part of the full range. */
function shade(color: string, by: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgb(${parts.map((part) => Math.max(0, Math.min(255, Math.round(part + by * 255)))).join(' ')})`;
}
