import { expect, test } from 'vitest';
import { traitsOf } from './personTraits.js';

const ids = Array.from({ length: 200 }, (_, index) => `8:acs:person-${index}`);

test('a person always looks the same', () => {
  for (const id of ids) expect(traitsOf(id)).toEqual(traitsOf(id));
});

test('people look different: among 200, all hair and all rooms, and hardly two alike', () => {
  const people = ids.map(traitsOf);
  expect(new Set(people.map(({ hair }) => hair)).size).toBe(8);
  expect(new Set(people.map(({ room }) => room)).size).toBe(4);
  expect(new Set(people.map((traits) => JSON.stringify(traits))).size).toBeGreaterThan(190);
});
