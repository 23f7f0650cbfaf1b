import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/workspace.mjs';
import { ASKED, DRAWN, ENDPOINT, OURS, TOLD } from './callbacks.js';
import { publicCallbacks } from './public-callbacks.js';

const found = publicCallbacks();
const told: readonly string[] = TOLD;
const others = [...Object.keys(ASKED), ...Object.keys(ENDPOINT), ...DRAWN, ...OURS];

/** An entry holds for itself, and a type for all of its members; not for the functions that those take. */
const isOf = (entry: string) => (name: string) =>
  name === entry || (name.startsWith(`${entry}.`) && !name.slice(entry.length).includes('('));

test('the public types hold callbacks of every package', () => {
  expect(found.length).toBeGreaterThan(100);
  expect(found).toContain('hooks: CallChanges.onMutedByOther');
});

test('every function that a host gives is on one of the lists, so that a test has it', () => {
  const unlisted = found.filter((name) => !told.includes(name) && !others.some((entry) => isOf(entry)(name)));
  expect(unlisted, 'Give each a place in scripts/package-checks/callbacks.ts').toEqual([]);
});

test('no list has a function that no package takes any more', () => {
  expect([...told, ...others].filter((entry) => !found.some(isOf(entry)))).toEqual([]);
});

test('a callback named on… is told or is the endpoint’s: none passes as a function of another kind', () => {
  const named = found.filter((name) => /\.on[A-Z]\w*$/.test(name) && !told.includes(name));
  const places = [...Object.keys(ENDPOINT), ...OURS];
  expect(named.filter((name) => !places.some((entry) => isOf(entry)(name)))).toEqual([]);
});

test.each(Object.entries({ ...ASKED, ...ENDPOINT }))('%s has its test in %s', (_, file) => {
  expect(existsSync(join(root, file))).toBe(true);
});
