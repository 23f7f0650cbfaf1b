import type { Room } from './personTraits.js';

/** The room behind a person, slightly out of focus. In a picture of 640 by 360. */
export function drawRoom(context: CanvasRenderingContext2D, room: Room, hue: number): void {
  const wall = context.createLinearGradient(0, 0, 640, 360);
  wall.addColorStop(0, `hsl(${hue} 38% 84%)`);
  wall.addColorStop(1, `hsl(${hue} 30% 66%)`);
  context.fillStyle = wall;
  context.fillRect(0, 0, 640, 360);
  FURNITURE[room](context, hue);
}

type Draw = (context: CanvasRenderingContext2D, hue: number) => void;

const FURNITURE: Record<Room, Draw> = {
  shelf(context, hue) {
    for (const [row, top] of [70, 180].entries()) {
      for (let book = 0; book < 8; book += 1) {
        const height = 44 + ((book * 7 + row * 5) % 4) * 8;
        context.fillStyle = `hsl(${(hue + book * 47 + row * 90) % 360} 35% ${44 + (book % 3) * 9}%)`;
        context.fillRect(36 + book * 17, top + 72 - height, 14, height);
      }
      context.fillStyle = `hsl(${hue} 22% 46%)`;
      context.fillRect(22, top + 72, 160, 8);
    }
    framed(context, 510, 66, hue);
  },
  window(context, hue) {
    context.fillStyle = 'white';
    context.fillRect(438, 34, 168, 204);
    const sky = context.createLinearGradient(0, 40, 0, 232);
    sky.addColorStop(0, '#9fd0f5');
    sky.addColorStop(1, '#e6f4fb');
    context.fillStyle = sky;
    for (const [x, y] of [
      [446, 42],
      [526, 42],
      [446, 140],
      [526, 140],
    ] as const) {
      context.fillRect(x, y, 72, 90);
    }
    framed(context, 60, 70, hue);
  },
  plant(context, hue) {
    context.fillStyle = '#4f8a5b';
    for (const [turn, length] of [
      [-1, 92],
      [-0.55, 122],
      [-0.1, 138],
      [0.35, 120],
      [0.8, 94],
    ] as const) {
      context.save();
      context.translate(548, 280);
      context.rotate(turn);
      context.beginPath();
      context.ellipse(0, -length / 2, 17, length / 2, 0, 0, 2 * Math.PI);
      context.fill();
      context.restore();
    }
    context.fillStyle = '#b5654a';
    context.fillRect(512, 274, 72, 86);
    framed(context, 70, 60, hue);
  },
  lamp(context, hue) {
    const light = context.createRadialGradient(96, 120, 10, 96, 120, 190);
    light.addColorStop(0, 'rgb(255 244 205 / 0.95)');
    light.addColorStop(1, 'rgb(255 244 205 / 0)');
    context.fillStyle = light;
    context.fillRect(0, 0, 300, 320);
    context.fillStyle = '#4a4a50';
    context.fillRect(93, 140, 6, 220);
    context.fillStyle = '#f4dc9a';
    context.beginPath();
    context.moveTo(70, 84);
    context.lineTo(122, 84);
    context.lineTo(144, 146);
    context.lineTo(48, 146);
    context.fill();
    framed(context, 500, 60, hue);
  },
};

/** A picture on the wall. */
function framed(context: CanvasRenderingContext2D, x: number, y: number, hue: number): void {
  context.fillStyle = 'white';
  context.fillRect(x, y, 88, 68);
  context.fillStyle = `hsl(${(hue + 170) % 360} 42% 62%)`;
  context.fillRect(x + 7, y + 7, 74, 54);
  context.fillStyle = `hsl(${(hue + 120) % 360} 48% 46%)`;
  context.beginPath();
  context.moveTo(x + 7, y + 61);
  context.lineTo(x + 32, y + 28);
  context.lineTo(x + 52, y + 48);
  context.lineTo(x + 64, y + 36);
  context.lineTo(x + 81, y + 61);
  context.fill();
}
