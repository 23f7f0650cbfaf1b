/** Five frames per second: enough to see movement, and cheap enough for a gallery of them. */
const FRAME_MS = 200;

type Draw = (seconds: number) => void;

const drawing = new Set<Draw>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The time of the pictures, in seconds. It stands still for people who prefer reduced motion. */
const now = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : performance.now() / 1000);

/** Draws at once and then every frame. One timer serves all pictures. @returns a function that stops it */
export function drawEachFrame(draw: Draw): () => void {
  drawing.add(draw);
  draw(now());
  timer ??= setInterval(() => {
    const seconds = now();
    for (const each of drawing) each(seconds);
  }, FRAME_MS);
  return () => {
    drawing.delete(draw);
    if (drawing.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
