import { expect, test } from 'vitest';
import { foldText } from './foldText.js';

test.each([
  ['Łukasz Şahin', 'lukasz sahin'],
  ['Müller', 'MULLER'],
  ['Søren Ærø', 'soren aero'],
  ['Weiß', 'weiss'],
  ['İstanbul Işık', 'istanbul isik'],
  ['Nguyễn Đức', 'nguyen duc'],
  ['ﬁona', 'fiona'],
])('%s is found by %s', (name, typed) => {
  expect(foldText(name)).toBe(foldText(typed));
});

test('letters of other scripts stay the same', () => {
  expect(foldText('渡辺')).toBe('渡辺');
  expect(foldText('Іван')).toBe('іван');
});
