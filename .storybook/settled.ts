/** Drawn in the look that was set last, at the end of every transition. */
export async function settled(): Promise<void> {
  // The second one comes after the first was drawn, and after the effects of what was rendered.
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}
