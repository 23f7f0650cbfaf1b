/** Five frames a second: enough to be seen to move, and cheap enough for a gallery of them. */
const FRAME_MS = 200;

type Draw = (seconds: number) => void;

const drawing = new Set<Draw>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The time that pictures go by, in seconds. It stands for people who want nothing to move. */
const now = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : performance.now() / 1000);

/** Draws at once and then at each frame, until the function that this returns is called. One timer serves all. */
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
