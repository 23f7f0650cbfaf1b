import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { holdClock } from '../test/holdClock.js';
import { computedStyles, hostPage } from '../test/hostPage.js';
import { EveryPart, everyPartIsShown } from '../test/parts/EveryPart.js';
import { resets } from '../test/resets.js';
import { loadCallUi } from './call/index.js';

const added: Element[] = [];

// Keeps times equally wide in each look.
holdClock();

afterEach(() => {
  cleanup();
  for (const element of added.splice(0)) element.remove();
});

async function showEveryPart(): Promise<void> {
  render(<EveryPart />);
  await everyPartIsShown();
}

test('showing every part and loading the call does not change how the host page looks', async () => {
  const page = hostPage();
  added.push(page);
  const around = () => computedStyles([document.documentElement, document.body, ...page.querySelectorAll('[id]')]);
  const before = around();
  await showEveryPart();
  await loadCallUi();
  expect(around()).toEqual(before);
}, 300_000);

/** Stops the level meter, which follows the beeps of the fake microphone. */
const HELD_STILL = '* { --anteroom-level: 0 !important }';

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.prepend(style);
  added.push(style);
}

/** The position and style of each of our elements: one line per property and element. */
async function looks(): Promise<string[]> {
  await showEveryPart();
  addStyle(HELD_STILL);
  for (const animation of document.getAnimations()) animation.cancel();
  const roots = [...document.querySelectorAll('[data-anteroom], [role="menu"], [role="dialog"], [role="tooltip"]')];
  const lines = roots.flatMap((root) =>
    [root, ...root.querySelectorAll('*:not([data-tabster-dummy])')].flatMap((element, at) => {
      const name = `${at} ${element.tagName} ${element.getAttribute('class') ?? ''}`.slice(0, 90);
      return [...looksOf(element), placeIn(root, element)].map((line) => `${name} ${line}`);
    }),
  );
  cleanup();
  return lines;
}

const OF_TEXT = ['color', 'font', 'letter-spacing', 'text-transform', 'text-decoration', 'text-align'];
const OF_BOXES = [
  ...['display', 'float', 'background-color', 'border', 'border-radius', 'margin', 'padding'],
  ...['list-style-type', 'transition-property'],
];

const OF_SHAPES = ['display', 'fill', 'stroke', 'd', 'r', 'opacity'];
const OF_PSEUDO_ELEMENTS = ['content', 'display', 'position', 'border', 'background-color'];

function looksOf(element: Element): string[] {
  if (element instanceof SVGElement) return valuesOf(OF_SHAPES, getComputedStyle(element));
  const properties = element instanceof HTMLVideoElement ? OF_BOXES : [...OF_BOXES, ...OF_TEXT];
  return [
    ...valuesOf(properties, getComputedStyle(element)),
    ...['::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const isShown = style.content !== 'none' && style.content !== 'normal';
      return isShown ? valuesOf(OF_PSEUDO_ELEMENTS, style).map((line) => `${pseudo} ${line}`) : [];
    }),
  ];
}

// A border without a width has a color too.
const valuesOf = (properties: readonly string[], style: CSSStyleDeclaration): string[] =>
  properties.map((property) => `${property}: ${style.getPropertyValue(property).replace(/^0px .*/, '0px')}`);

function placeIn(root: Element, element: Element): string {
  if (element.getClientRects().length === 0) return 'is not shown';
  const [inner, outer] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
  return `at ${[inner.x - outer.x, inner.y - outer.y, inner.width, inner.height].map(Math.round).join(' ')}`;
}

test.each(Object.entries(resets))(
  'a page that resets its elements does not break in: %s',
  async (_, css) => {
    const expected = await looks();
    addStyle(css);
    const seen = await looks();
    const theme = (line: string) => line.replaceAll(/fui-FluentProvider\S+/g, '');
    expect(expected).not.toEqual([]);
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
