import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

const here = process.execPath;
const nowhere = '/nowhere/chromium';

test('the first browser that exists is used', () => {
  expect(findChromium('', [nowhere, here])).toBe(here);
});

test('CHROMIUM_PATH takes precedence', () => {
  expect(findChromium(here, [nowhere])).toBe(here);
});

test('no other browser replaces a CHROMIUM_PATH that does not exist', () => {
  expect(findChromium(nowhere, [here])).toBeUndefined();
});
