import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EVERY_PART_SHOWN, EveryPart } from '../../test/EveryPart.js';
import { computedStyles, hostPage } from '../../test/hostPage.js';
import { resets } from '../../test/resets.js';
import { loadCallEngine } from '../call/index.js';

const added: Element[] = [];

afterEach(() => {
  cleanup();
  for (const element of added.splice(0)) element.remove();
});

async function showEveryPart(): Promise<void> {
  render(<EveryPart />);
  await vi.waitFor(() => expect(EVERY_PART_SHOWN.filter((part) => !document.querySelector(part))).toEqual([]), 15_000);
}

test('nothing of the page around changes its looks when every part is shown and the call is loaded', async () => {
  const page = hostPage();
  added.push(page);
  const around = () => computedStyles([document.documentElement, document.body, ...page.querySelectorAll('[id]')]);
  const before = around();
  await showEveryPart();
  await loadCallEngine();
  expect(around()).toEqual(before);
}, 120_000);

/** Where each element of ours stands, and how it looks: one line for each property of each element. */
async function looks(): Promise<string[]> {
  await showEveryPart();
  for (const animation of document.getAnimations()) animation.cancel();
  const roots = [...document.querySelectorAll('[data-anteroom], [role="menu"], [role="dialog"], [role="tooltip"]')];
  const lines = roots.flatMap((root) =>
    [root, ...root.querySelectorAll('*:not(svg *, [data-tabster-dummy])')].flatMap((element, at) => {
      const name = `${at} ${element.tagName} ${element.getAttribute('class') ?? ''}`.slice(0, 90);
      return [...looksOf(element), placeIn(root, element)].map((line) => `${name} ${line}`);
    }),
  );
  cleanup();
  return lines;
}

/** The looks once nothing more comes or goes: a tooltip may be on its way. */
async function settledLooks(): Promise<string[]> {
  let before = await looks();
  for (;;) {
    const now = await looks();
    if (now.length === before.length) return now;
    before = now;
  }
}

const LOOKS = [
  ...['display', 'color', 'font', 'letter-spacing', 'text-transform', 'text-decoration', 'text-align', 'float'],
  ...['background-color', 'border', 'border-radius', 'margin', 'padding', 'list-style-type', 'transition-property'],
];

function looksOf(element: Element): string[] {
  if (element instanceof SVGElement) return [];
  const style = getComputedStyle(element);
  // A border without a width has a colour all the same.
  return LOOKS.map((property) => `${property}: ${style.getPropertyValue(property).replace(/^0px .*/, '0px')}`);
}

function placeIn(root: Element, element: Element): string {
  if (element.getClientRects().length === 0) return 'is not shown';
  const [inner, outer] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
  return `at ${[inner.x - outer.x, inner.y - outer.y, inner.width, inner.height].map(Math.round).join(' ')}`;
}

test.each(Object.entries(resets))(
  'a page that resets its elements does not break in: %s',
  async (_, css) => {
    const expected = await settledLooks();
    const style = document.createElement('style');
    style.textContent = css;
    document.head.prepend(style);
    added.push(style);
    const seen = await settledLooks();
    const theme = (line: string) => line.replaceAll(/fui-FluentProvider\S+/g, '');
    expect(seen).toHaveLength(expected.length);
    expect(
      seen
        .map(theme)
        .filter((line, at) => line !== theme(expected[at] ?? ''))
        .slice(0, 40),
    ).toEqual([]);
  },
  60_000,
);
