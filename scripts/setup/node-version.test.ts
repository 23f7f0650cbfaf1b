import { expect, test } from 'vitest';
import { manifestOf, root } from '../workspace/workspace.mjs';
import { satisfies } from './node-version.mjs';

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is accepted: %s', (version, accepted) => {
  expect(satisfies(version, manifestOf(root).engines.node)).toBe(accepted);
});

test('an unsupported range throws', () => {
  expect(() => satisfies('22.12.0', '~22')).toThrow('~22');
});
