import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/workspace.mjs';
import { compiledBlocks, typeErrors } from './compiled-blocks.js';

test.each(['README.md', 'packages/endpoint/README.md', 'packages/hooks/README.md', 'packages/testing/README.md'])(
  'every block of %s that is marked as compiled compiles against the packages',
  (file) => {
    const blocks = compiledBlocks(readFileSync(join(root, file), 'utf8'));
    expect(blocks.length).toBeGreaterThan(0);
    expect(typeErrors(blocks)).toEqual([]);
  },
);

test('a block that does not compile is reported with its line', () => {
  const blocks = compiledBlocks(
    '# Title\n\n<!-- compiled -->\n```ts\nconst a = 1;\nexport const b: string = a;\n```\n',
  );
  expect(blocks).toEqual([{ line: 5, extension: 'ts', text: 'const a = 1;\nexport const b: string = a;\n' }]);
  expect(typeErrors(blocks)).toEqual(["README.md:6 Type 'number' is not assignable to type 'string'."]);
});

test('a mark without a TypeScript block after it is an error', () => {
  expect(() => compiledBlocks('<!-- compiled -->\nSome text\n')).toThrow('README.md:1');
});

test('the blocks are compiled with the strict settings of this repository', () => {
  const blocks = [{ line: 1, extension: 'ts' as const, text: 'export const f = (a) => a;\n' }];
  expect(typeErrors(blocks)).toHaveLength(1);
});

const pages = readdirSync(join(root, 'stories/docs')).filter((name) => name.endsWith('.mdx'));

test.each(pages)('every README section that the page %s shows exists', (name) => {
  const page = join(root, 'stories/docs', name);
  const text = readFileSync(page, 'utf8');
  const readmes = new Map(
    [...text.matchAll(/^import (\w+) from '(.+)\?raw';$/gm)].map(([, id = '', path = '']) => [
      id,
      readFileSync(join(dirname(page), path), 'utf8').split('\n'),
    ]),
  );
  for (const [, id = '', title] of text.matchAll(/<ReadmeSection of={(\w+)} title="(.+?)"/g)) {
    expect(readmes.get(id)).toContain(`## ${title}`);
  }
});
