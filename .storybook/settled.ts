/** Waits until the page is drawn in the look that was set last, and ends every transition. */
export async function settled(): Promise<void> {
  // The second frame comes after the first one was painted and after React's effects ran.
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}
