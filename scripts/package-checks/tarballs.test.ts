import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestOf, publicPackageFolders, root } from '../workspace/workspace.mjs';

describe.each(
  publicPackageFolders().map((folder) => {
    const { name, version } = manifestOf(folder);
    return { name, tarball: join(root, 'artifacts', `${name.replace('@', '').replace('/', '-')}-${version}.tgz`) };
  }),
)('$name', ({ tarball }) => {
  beforeAll(() => {
    if (!existsSync(tarball)) throw new Error(`${tarball} does not exist. Run \`npm run pack\` first.`);
  });

  test('passes publint', async () => {
    const packed = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([]);
  });

  test('contains its license and its build, but no tests', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files).toContain('package/LICENSE');
    expect(files).toContain('package/dist/index.js');
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });

  test('has no workspace or catalog references', () => {
    const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
    expect(manifest).not.toMatch(/"(workspace|catalog):/);
  });
});
