import { expect, it } from 'vitest';
import { isDark } from './isDark.js';

it.each([
  ['#ffffff', false],
  ['#fff', false],
  ['#000', true],
  ['#292929', true],
  ['#29292980', true],
  ['#ffff00', false],
  ['#0000ff', true],
  ['rgb(20, 20, 20)', true],
  ['rgba(250 250 250 / 80%)', false],
  ['var(--background)', false],
  ['', false],
])('a background of "%s" is dark: %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});
