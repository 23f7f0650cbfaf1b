import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesAreCurrent, writePackagesStamp } from './packages-stamp.mjs';

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'anteroom-stamp-'));
  mkdirSync(join(workspace, 'node_modules'));
  mkdirSync(join(workspace, 'packages/a/node_modules'), { recursive: true });
  for (const file of ['package.json', 'packages/a/package.json']) writeFileSync(join(workspace, file), '{}');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(join(workspace, file), '');
});

afterEach(() => rmSync(workspace, { recursive: true }));

test('packages that were never installed are not current', () => {
  expect(packagesAreCurrent(workspace)).toBe(false);
});

test('packages are current after an install', () => {
  writePackagesStamp(workspace);
  expect(packagesAreCurrent(workspace)).toBe(true);
});

test.each(['package.json', 'packages/a/package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])(
  'a changed %s requires an install',
  (file) => {
    writePackagesStamp(workspace);
    writeFileSync(join(workspace, file), '{"changed": true}');
    expect(packagesAreCurrent(workspace)).toBe(false);
  },
);

test('a new package requires an install', () => {
  writePackagesStamp(workspace);
  mkdirSync(join(workspace, 'packages/b/node_modules'), { recursive: true });
  writeFileSync(join(workspace, 'packages/b/package.json'), '{}');
  expect(packagesAreCurrent(workspace)).toBe(false);
});

test('a removed node_modules folder requires an install', () => {
  writePackagesStamp(workspace);
  rmSync(join(workspace, 'packages/a/node_modules'), { recursive: true });
  expect(packagesAreCurrent(workspace)).toBe(false);
});
