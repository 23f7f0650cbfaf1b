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

/** The first groups of a pattern's matches in the source, each once. */
const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].sort();

const tabled = (wanted: string) =>
  ATTRIBUTES.filter(({ attribute }) => attribute === wanted).flatMap(({ values = [] }) => values);

test('STYLING.md is as the table makes it', () => {
  const now = readFileSync(new URL('../STYLING.md', import.meta.url), 'utf8');
  expect(
    now === stylingPage(),
    'It is stale: run packages/components/scripts/generate.ts as its first line says.',
  ).toBe(true);
});

test('the attributes of the table are those of the code', () => {
  const names = [...new Set(ATTRIBUTES.map(({ attribute }) => attribute))].sort();
  expect(found(/['" ](data-[a-z-]+)['"]?[=:]/g)).toEqual(names);
});

test.each(['data-anteroom', 'data-action', 'data-screen'])(
  'every value of %s that the code writes is in the table',
  (attribute) => {
    const written = found(new RegExp(`${attribute}(?:="|': ')([a-z-]+)`, 'g'));
    expect(written.filter((value) => !tabled(attribute).includes(value))).toEqual([]);
  },
);

test('every value of the table is in the code', () => {
  const patterns = found(/data-[a-z-]+=\{`([^`]+)`\}/g).map(
    (text) => new RegExp(`^${text.replaceAll(/\$\{[^}]+\}/g, '.+')}$`),
  );
  const isWritten = (value: string) =>
    new RegExp(`['"\`]${value}['"\`]|\\b${value}:`).test(source) || patterns.some((pattern) => pattern.test(value));
  expect(ATTRIBUTES.flatMap(({ values = [] }) => values).filter((value) => !isWritten(value))).toEqual([]);
});

test('the slots of the table are those of the types', () => {
  const types = [...source.matchAll(/export type (\w+)Slots = \{([^}]*)\}/g)].map(([, component = '', body = '']) => [
    component,
    [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, slot]) => slot),
  ]);
  expect(Object.fromEntries(types)).toEqual(SLOTS);
});

test('every token that the code reads is of the table', () => {
  const starts = Object.keys(TOKENS);
  expect(found(/\btokens\.(\w+)/g).filter((token) => !starts.some((start) => token.startsWith(start)))).toEqual([]);
});
