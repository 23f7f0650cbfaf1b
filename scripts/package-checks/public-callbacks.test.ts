import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/workspace.mjs';
import { ASKED, DRAWN, ENDPOINT, OURS, TOLD } from './callbacks.js';
import { publicCallbacks } from './public-callbacks.js';

const found = publicCallbacks();
const told: readonly string[] = TOLD;
const others = [...Object.keys(ASKED), ...Object.keys(ENDPOINT), ...DRAWN, ...OURS];

/** An entry stands for itself and, if it is a type, for all of its members, but not for the parameters of those. */
const isOf = (entry: string) => (name: string) =>
  name === entry || (name.startsWith(`${entry}.`) && !name.slice(entry.length).includes('('));

test('the public types contain callbacks', () => {
  expect(found.length).toBeGreaterThan(100);
  expect(found).toContain('hooks: CallChanges.onMutedByOther');
});

test('every function that a host can pass is on one of the lists, so that a test covers it', () => {
  const unlisted = found.filter((name) => !told.includes(name) && !others.some((entry) => isOf(entry)(name)));
  expect(unlisted, 'Add them to one of the lists in scripts/package-checks/callbacks.ts').toEqual([]);
});

test('no list contains a function that no package takes', () => {
  expect([...told, ...others].filter((entry) => !found.some(isOf(entry)))).toEqual([]);
});

test('every callback named on… is on the list TOLD, ENDPOINT or OURS', () => {
  const named = found.filter((name) => /\.on[A-Z]\w*$/.test(name) && !told.includes(name));
  const places = [...Object.keys(ENDPOINT), ...OURS];
  expect(named.filter((name) => !places.some((entry) => isOf(entry)(name)))).toEqual([]);
});

test.each(Object.entries({ ...ASKED, ...ENDPOINT }))('%s is tested in %s', (_, file) => {
  expect(existsSync(join(root, file))).toBe(true);
});
