import type { RunOptions } from 'axe-core';
import { forceColors } from './forceColors.js';
import { type Look, setLook } from './look.js';
import { settled } from './settled.js';

/** How else a story is looked at, without mounting it again; the first look is checked by the a11y addon, by all rules. */
const OTHER_LOOK: Look = { theme: 'dark', dir: 'rtl' };

/** The rules whose outcome can differ with the look: the others read the markup, which stays. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

interface A11yParameters {
  test?: string;
  config?: { rules?: { id: string; enabled?: boolean }[] };
}

/**
 * Looks at a mounted story in the dark, from right to left, and in forced colours.
 * @throws Error that names the look, the rule and the element
 */
export async function checkLooks(canvas: HTMLElement, a11y: A11yParameters = {}): Promise<void> {
  if (a11y.test !== 'error') return;
  try {
    const problems = [...(await inTheDarkFromRightToLeft(canvas, a11y)), ...(await inForcedColours(canvas))];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    setLook({});
    await forceColors(false);
  }
}

async function inTheDarkFromRightToLeft(canvas: HTMLElement, a11y: A11yParameters): Promise<string[]> {
  const off = a11y.config?.rules?.filter(({ enabled }) => enabled === false) ?? [];
  setLook(OTHER_LOOK);
  await settled();
  return violations('dark, right to left', canvas, {
    runOnly: RULES_OF_LOOKS.filter((rule) => !off.some(({ id }) => id === rule)),
    rules: { 'target-size': { enabled: true } },
  });
}

/**
 * There the system sees to the contrast, so axe is asked about what keeps its own colours only, as Fluent's primary button
 * does. A control that was told from the page by its background alone is told by nothing.
 */
async function inForcedColours(canvas: HTMLElement): Promise<string[]> {
  setLook({});
  await forceColors(true);
  await settled();
  const elements = [...canvas.querySelectorAll<HTMLElement>('*')];
  const ownColors = elements.filter((element) => getComputedStyle(element).forcedColorAdjust === 'none');
  const unseen = elements.filter(
    (element) =>
      element.matches('button:empty, [role="button"]:empty') && getComputedStyle(element).borderStyle === 'none',
  );
  return [
    ...unseen.map(({ outerHTML }) => `forced colours: nothing can be seen of it: ${outerHTML}`),
    ...(ownColors.length > 0 ? await violations('forced colours', ownColors, { runOnly: ['color-contrast'] }) : []),
  ];
}

async function violations(look: string, within: HTMLElement | HTMLElement[], options: RunOptions): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const found = await axe.run(within, { ...options, resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${look}: ${id}: ${html}\n${failureSummary}`),
  );
}
