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
    if (!existsSync(tarball)) throw new Error(`${tarball} is not there: run \`npm run pack\` first.`);
  });

  test('passes publint as it will be published', async () => {
    const packed = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false }))).toEqual([]);
  });

  test('holds its licence, what it runs and no test', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files).toContain('package/LICENSE');
    expect(files).toContain('package/dist/index.js');
    expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  });

  test('asks for no package by a workspace or catalog reference', () => {
    const manifest = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
    expect(manifest).not.toMatch(/"(workspace|catalog):/);
  });
});
