import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOOKS, PICTURED, testFileOf, testNameOf } from '../../stories/pictures/pictured.mjs';
import { root } from '../workspace/workspace.mjs';

test('each listed story has a picture in each look, and there are no other pictures', () => {
  const expected = PICTURED.flatMap((id) => LOOKS.map(({ name }) => `${id.replace('--', '-')}/${name}.png`));
  expect(expected).not.toEqual([]);
  const pictures = readdirSync(join(root, 'stories/pictures'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.png'));
  expect(pictures.sort()).toEqual(expected.sort());
});

test.each(PICTURED)('%s is a story', (id) => {
  const file = join(root, `${testFileOf(id)}.tsx`);
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`export const ${testNameOf(id).replaceAll(' ', '')}:`);
});
