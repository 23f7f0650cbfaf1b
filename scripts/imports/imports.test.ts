import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicPackageFolders, toolScript } from '../workspace/workspace.mjs';
import { crowdedFolders, MAX_FILES } from './crowded-folders.mjs';
import { MAY_IMPORT } from './rules.mjs';

const allowedImports: Record<string, string[]> = MAY_IMPORT;
const packages = Object.keys(allowedImports);
const pairs = packages.flatMap((from) => packages.map((to) => ({ from, to })));
const forbidden = pairs.filter(({ from, to }) => !allowedImports[from]?.includes(to));
const allowed = pairs.filter(({ from, to }) => allowedImports[from]?.includes(to));

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

const folder = mkdtempSync(join(tmpdir(), 'anteroom-imports-'));
let violations: Violation[];

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Writes a module that exports `it` and imports `it` from each specifier. */
function writeModule(file: string, ...specifiers: string[]) {
  const imports = specifiers.map((specifier, at) => `import { it as it${at} } from '${specifier}';\n`);
  write(file, `${imports.join('')}export const it = [${specifiers.map((_, at) => `it${at}`).join(', ')}];\n`);
}

const rulesBrokenIn = (file: string) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

const NEXT = 'packages/contract/src/next';
const SERVICE_SDK = '@azure/communication-rooms';
const SIGNALLING = '@anteroom/contract/signalling';

beforeAll(() => {
  for (const name of packages) {
    const exports = Object.fromEntries(
      ['.', './subpath', './signalling'].map((entry) => [
        entry,
        { 'anteroom-source': `./src/${entry === '.' ? 'main' : entry.slice(2)}/index.ts` },
      ]),
    );
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@anteroom/${name}`, type: 'module', exports }));
    for (const entry of ['main', 'subpath', 'signalling']) {
      writeModule(`packages/${name}/src/${entry}/index.ts`);
    }
    mkdirSync(join(folder, 'node_modules/@anteroom'), { recursive: true });
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@anteroom', name), 'dir');
  }
  write(`node_modules/${SERVICE_SDK}/package.json`, JSON.stringify({ name: SERVICE_SDK, main: 'index.js' }));
  write(`node_modules/${SERVICE_SDK}/index.js`, 'exports.it = 1;\n');

  for (const { from, to } of pairs) {
    writeModule(`packages/${from}/src/${to}.ts`, `@anteroom/${to}`);
    writeModule(`packages/${from}/src/${to}-subpath.ts`, `@anteroom/${to}/subpath`);
  }
  for (const from of packages) {
    writeModule(`packages/${from}/src/inner-file.ts`, '@anteroom/contract/src/main/index.js');
  }
  writeModule('packages/hooks/src/by-path.ts', '../../contract/src/main/index.js');
  writeModule('packages/hooks/src/by-path.test.ts', '../../contract/src/main/index.js');

  writeModule('packages/endpoint/src/rooms/room.ts', SERVICE_SDK);
  writeModule('packages/endpoint/src/service/acs/room.ts', SERVICE_SDK);
  for (const folder of ['rooms', 'service/acs', 'service/livekit']) {
    writeModule(`packages/endpoint/src/${folder}/call.ts`, 'livekit-server-sdk');
  }
  writeModule('packages/calling-emulator/src/features/hand.ts', SIGNALLING);
  writeModule('packages/calling-emulator/src/transport/socket.ts', SIGNALLING);

  writeModule(`${NEXT}/a/index.ts`);
  writeModule(`${NEXT}/a/inner.ts`);
  writeModule(`${NEXT}/b/by-index.ts`, '../a/index.js');
  writeModule(`${NEXT}/b/past-index.ts`, '../a/inner.js');
  writeModule(`${NEXT}/b/past-index.test.ts`, '../a/inner.js');
  writeModule('packages/contract/src/top-past-index.ts', './next/a/inner.js');
  writeModule(`${NEXT}/parent.ts`);
  writeModule(`${NEXT}/b/from-parent.ts`, '../parent.js');

  writeModule('packages/contract/src/files/one.ts', './two.js');
  write(
    'packages/contract/src/files/two.ts',
    "import type { it as It } from './one.js';\nexport type it = typeof It;\n",
  );
  writeModule('packages/contract/src/circle/x/index.ts', '../y/index.js');
  writeModule('packages/contract/src/circle/x/leaf.ts');
  writeModule('packages/contract/src/circle/y/index.ts');
  writeModule('packages/contract/src/circle/y/other.ts', '../x/leaf.js');

  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      toolScript('dependency-cruiser', 'depcruise'),
      '--config',
      join(import.meta.dirname, 'rules.mjs'),
      '--output-type=json',
      'packages',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (!stdout) throw new Error(stderr);
  violations = JSON.parse(stdout).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every public package has a row in the table', () => {
  expect(publicPackageFolders().map((path) => basename(path))).toEqual(packages.toSorted());
});

test.each(forbidden)('$from cannot import $to or one of its subpaths', ({ from, to }) => {
  expect(rulesBrokenIn(`packages/${from}/src/${to}.ts`)).not.toEqual([]);
  expect(rulesBrokenIn(`packages/${from}/src/${to}-subpath.ts`)).not.toEqual([]);
});

test.each(allowed)('$from may import $to and its subpaths', ({ from, to }) => {
  expect(rulesBrokenIn(`packages/${from}/src/${to}.ts`)).toEqual([]);
  expect(rulesBrokenIn(`packages/${from}/src/${to}-subpath.ts`)).toEqual([]);
});

test.each(packages)('%s cannot import an internal file of another package', (from) => {
  expect(rulesBrokenIn(`packages/${from}/src/inner-file.ts`)).toContain('public-entries');
});

test('a relative path into another package is an error, except in tests', () => {
  expect(rulesBrokenIn('packages/hooks/src/by-path.ts')).toContain('own-files');
  expect(rulesBrokenIn('packages/hooks/src/by-path.test.ts')).toEqual([]);
});

test('only service/acs/ of the endpoint imports the service SDKs', () => {
  expect(rulesBrokenIn('packages/endpoint/src/rooms/room.ts')).toEqual(['service-sdks']);
  expect(rulesBrokenIn('packages/endpoint/src/service/acs/room.ts')).toEqual([]);
});

test('only service/livekit/ of the endpoint imports the SDK of LiveKit', () => {
  expect(rulesBrokenIn('packages/endpoint/src/rooms/call.ts')).toEqual(['livekit-sdk']);
  expect(rulesBrokenIn('packages/endpoint/src/service/acs/call.ts')).toEqual(['livekit-sdk']);
  expect(rulesBrokenIn('packages/endpoint/src/service/livekit/call.ts')).toEqual([]);
});

test('only transport/ of the calling emulator imports the signalling messages', () => {
  expect(rulesBrokenIn('packages/calling-emulator/src/features/hand.ts')).toEqual(['emulator-transport']);
  expect(rulesBrokenIn('packages/calling-emulator/src/transport/socket.ts')).toEqual([]);
});

test('a folder is imported only by its index.ts, except in tests', () => {
  expect(rulesBrokenIn(`${NEXT}/b/by-index.ts`)).toEqual([]);
  expect(rulesBrokenIn(`${NEXT}/b/past-index.ts`)).toEqual(['index-only']);
  expect(rulesBrokenIn(`${NEXT}/b/past-index.test.ts`)).toEqual([]);
  expect(rulesBrokenIn('packages/contract/src/top-past-index.ts')).toEqual(['index-only']);
});

test('a folder does not import from its parent folder', () => {
  expect(rulesBrokenIn(`${NEXT}/b/from-parent.ts`)).toContain('index-only');
});

test('a cycle of two files is an error, even by a type', () => {
  expect(rulesBrokenIn('packages/contract/src/files/one.ts')).toEqual(['file-cycle']);
});

test('a cycle of two folders is an error without a cycle of files', () => {
  expect(rulesBrokenIn('packages/contract/src/circle/x')).toEqual(['folder-cycle']);
  expect(rulesBrokenIn('packages/contract/src/circle/x/index.ts')).toEqual([]);
});

test('a folder may have 20 files and not one more, folders inside not counted', () => {
  const files = (path: string, count: number) => Array.from({ length: count }, (_, at) => `${path}/${at}.ts`);
  const tracked = ['README.md', ...files('a', MAX_FILES), ...files('a/b', MAX_FILES + 1)];
  expect(crowdedFolders(tracked)).toEqual([{ folder: 'a/b', count: MAX_FILES + 1 }]);
});
