import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/workspace.mjs';
import { compiledBlocks, typeErrors } from './compiled-blocks.js';

test.each(['README.md', 'packages/endpoint/README.md', 'packages/hooks/README.md', 'packages/testing/README.md'])(
  'every block of %s that is marked as compiled does compile against the packages',
  (file) => {
    const blocks = compiledBlocks(readFileSync(join(root, file), 'utf8'));
    expect(blocks.length).toBeGreaterThan(0);
    expect(typeErrors(blocks)).toEqual([]);
  },
);

test('a block of a README that does not compile is told with its line', () => {
  const blocks = compiledBlocks(
    '# Title\n\n<!-- compiled -->\n```ts\nconst a = 1;\nexport const b: string = a;\n```\n',
  );
  expect(blocks).toEqual([{ line: 5, extension: 'ts', text: 'const a = 1;\nexport const b: string = a;\n' }]);
  expect(typeErrors(blocks)).toEqual(["README.md:6 Type 'number' is not assignable to type 'string'."]);
});

test('a mark with no TypeScript block after it is an error, never passed over', () => {
  expect(() => compiledBlocks('<!-- compiled -->\nSome text\n')).toThrow('README.md:1');
});

test('the blocks are held to the strictness of this repository', () => {
  const blocks = [{ line: 1, extension: 'ts' as const, text: 'export const f = (a) => a;\n' }];
  expect(typeErrors(blocks)).toHaveLength(1);
});
