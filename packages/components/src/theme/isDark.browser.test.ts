import { expect, test } from 'vitest';
import { isDark } from './isDark.js';

test.each([
  ['hsl(220 20% 10%)', true],
  ['oklch(0.97 0.01 250)', false],
  ['navy', true],
  ['ivory', false],
  ['var(--background)', false],
  ['no colour', false],
])('in a page "%s" is dark: %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});
