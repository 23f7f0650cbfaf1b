import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingExports } from './missing-exports.mjs';

test('every file of exports, publishConfig and bin must exist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-exports-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.js'), '');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      publishConfig: { exports: { './node': './dist/node.js' } },
      bin: { tool: './dist/cli.js' },
    }),
  );
  expect(missingExports(folder)).toEqual(['./dist/index.d.ts', './dist/cli.js', './dist/node.js']);
  rmSync(folder, { recursive: true });
});
