import { expect, test } from 'vitest';
import { opensTooFarAhead, windowFault } from './roomWindow.js';

const NOW = Date.parse('2030-01-01T00:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const at = (days: number) => new Date(NOW + days * DAY_MS).toISOString();

test.each([
  [180, 181, undefined],
  [180.001, 181, 'too-far'],
  [181, 182, 'too-far'],
  [203, 20, 'ends-before-start'],
  [0, 181, 'too-long'],
  [-2, -1, 'ends-in-the-past'],
])('a window from day %d to day %d is %s', (from, until, fault) => {
  expect(windowFault({ validFrom: at(from), validUntil: at(until) }, NOW)).toBe(fault);
});

test('without a clock, no window is too far ahead', () => {
  expect(windowFault({ validFrom: at(400), validUntil: at(401) })).toBeUndefined();
});

test('a room may open up to 180 days from now', () => {
  expect(opensTooFarAhead(at(180), NOW)).toBe(false);
  expect(opensTooFarAhead(at(180.001), NOW)).toBe(true);
});
