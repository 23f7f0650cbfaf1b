import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/workspace.mjs';
import { packagesLoadedWith, staticImports } from './static-imports.js';

const LAZY = [
  '@azure/communication-common',
  '@azure/communication-react',
  '@azure/communication-calling',
  '@azure/communication-calling-effects',
  '@azure/communication-chat',
];
const isLazy = (specifier: string) => LAZY.some((name) => specifier === name || specifier.startsWith(`${name}/`));

test.each(['contract/src', 'hooks/src', 'hooks/src/call', 'components/src'])(
  'importing the entry of packages/%s loads no ACS package',
  (folder) => {
    const loaded = packagesLoadedWith(join(root, 'packages', folder, 'index.ts'));
    expect(loaded.size).toBeGreaterThan(0);
    expect([...loaded].filter(([specifier]) => isLazy(specifier))).toEqual([]);
  },
);

test('importing the entry of packages/components loads no parser of messages: they are compiled ahead of time', () => {
  const loaded = packagesLoadedWith(join(root, 'packages/components/src/index.ts'));
  expect([...loaded.keys()].filter((specifier) => /messageformat/.test(specifier))).toEqual([]);
});

test('no import() loads the whole UI library, which would include every language', () => {
  const sources = ['hooks', 'components'].flatMap((name) => {
    const folder = join(root, 'packages', name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  });
  const taken = sources
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => /(?<!typeof )\bimport\(\s*'@azure\/communication-react'/.test(readFileSync(file, 'utf8')));
  expect(taken).toEqual([]);
});

test.each([
  "import { a } from 'it';",
  "import a from 'it';",
  "import * as a from 'it';",
  "import { type A } from 'it';",
  "import 'it';",
  "export { a } from 'it';",
  "export * from 'it';",
])('the check finds: %s', (text) => {
  expect(staticImports('file.ts', text)).toEqual(['it']);
});

test.each([
  "import type { A } from 'it';",
  "export type { A } from 'it';",
  "const a = () => import('it');",
  "type A = import('it').A;",
])('the check ignores: %s', (text) => {
  expect(staticImports('file.ts', text)).toEqual([]);
});
