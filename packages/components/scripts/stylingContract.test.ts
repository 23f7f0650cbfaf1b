import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ATTRIBUTES, SLOTS, TOKENS } from './stylingContract.js';
import { stylingPage } from './stylingPage.js';

const folder = fileURLToPath(new URL('../src/', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(folder + file, 'utf8').replaceAll(/^\s*(\*|\/\/).*$/gm, ''))
  .join('\n');

/** The distinct first groups of a pattern's matches in the source. */
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();

const tabled = (wanted: string) =>
  ATTRIBUTES.filter(({ attribute }) => attribute === wanted).flatMap(({ values = [] }) => values);

test('STYLING.md is up to date', () => {
  const now = readFileSync(new URL('../STYLING.md', import.meta.url), 'utf8');
  expect(
    now === stylingPage(),
    'STYLING.md is stale. Run packages/components/scripts/generate.ts as its first line says.',
  ).toBe(true);
});

test('the table lists exactly the attributes in the code', () => {
  const names = [...new Set(ATTRIBUTES.map(({ attribute }) => attribute))].sort();
  expect(found(/['" ](data-[a-z-]+)['"]?[=:]/g)).toEqual(names);
});

test.each(['data-anteroom', 'data-action', 'data-screen'])(
  'the table has every value of %s in the code',
  (attribute) => {
    const written = found(new RegExp(`${attribute}(?:="|': ')([a-z-]+)`, 'g'));
    expect(written.filter((value) => !tabled(attribute).includes(value))).toEqual([]);
  },
);

test('the code has every value in the table', () => {
  const patterns = found(/data-[a-z-]+=\{`([^`]+)`\}/g).map(
    (text) => new RegExp(`^${text.replaceAll(/\$\{[^}]+\}/g, '.+')}$`),
  );
  const isWritten = (value: string) =>
    new RegExp(`['"\`]${value}['"\`]|\\b${value}:`).test(source) || patterns.some((pattern) => pattern.test(value));
  expect(ATTRIBUTES.flatMap(({ values = [] }) => values).filter((value) => !isWritten(value))).toEqual([]);
});

test('the table lists exactly the slots of the types', () => {
  const types = [...source.matchAll(/export type (\w+)Slots = \{([^}]*)\}/g)].map(([, component = '', body = '']) => [
    component,
    [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, slot]) => slot),
  ]);
  expect(Object.fromEntries(types)).toEqual(SLOTS);
});

test('the table covers every token in the code', () => {
  const starts = Object.keys(TOKENS);
  expect(found(/\btokens\.(\w+)/g).filter((token) => !starts.some((start) => token.startsWith(start)))).toEqual([]);
});
