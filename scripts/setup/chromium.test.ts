import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

const here = process.execPath;
const nowhere = '/nowhere/chromium';

test('the first browser that is there is taken', () => {
  expect(findChromium('', [nowhere, here])).toBe(here);
});

test('CHROMIUM_PATH goes before any other', () => {
  expect(findChromium(here, [nowhere])).toBe(here);
});

test('a CHROMIUM_PATH that is not there is never replaced by another browser', () => {
  expect(findChromium(nowhere, [here])).toBeUndefined();
});
