import type { RunOptions } from 'axe-core';
import { forceColors } from './forceColors.js';
import { type Look, setLook } from './look.js';
import { settled } from './settled.js';

/** A second look for a mounted story. The a11y addon checks the first look with all rules. */
const OTHER_LOOK: Look = { theme: 'dark', dir: 'rtl' };

/** The rules whose result depends on the look. The other rules read only the markup, which stays the same. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

interface A11yParameters {
  test?: string;
  config?: { rules?: { id: string; enabled?: boolean }[] };
}

/**
 * Checks a mounted story in the dark theme from right to left, and in forced colors.
 * @throws Error with the look, the rule and the element of each violation
 */
export async function checkLooks(canvas: HTMLElement, a11y: A11yParameters = {}): Promise<void> {
  if (a11y.test !== 'error') return;
  try {
    const problems = [...(await inDarkRightToLeft(canvas, a11y)), ...(await inForcedColors(canvas))];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    setLook({});
    await forceColors(false);
  }
}

async function inDarkRightToLeft(canvas: HTMLElement, a11y: A11yParameters): Promise<string[]> {
  const off = a11y.config?.rules?.filter(({ enabled }) => enabled === false) ?? [];
  setLook(OTHER_LOOK);
  await settled();
  return violations('dark, right to left', canvas, {
    runOnly: RULES_OF_LOOKS.filter((rule) => !off.some(({ id }) => id === rule)),
    rules: { 'target-size': { enabled: true } },
  });
}

/**
 * In forced colors the system guarantees contrast, so axe checks only elements that keep their own colors, such as Fluent's
 * primary button. A control that only its background sets apart from the page becomes invisible.
 */
async function inForcedColors(canvas: HTMLElement): Promise<string[]> {
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
    ...unseen.map(({ outerHTML }) => `forced colors: invisible control: ${outerHTML}`),
    ...(ownColors.length > 0 ? await violations('forced colors', ownColors, { runOnly: ['color-contrast'] }) : []),
  ];
}

async function violations(look: string, within: HTMLElement | HTMLElement[], options: RunOptions): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const found = await axe.run(within, { ...options, resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${look}: ${id}: ${html}\n${failureSummary}`),
  );
}
