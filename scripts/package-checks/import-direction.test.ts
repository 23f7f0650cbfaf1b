import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicPackageFolders, root, toolScript } from '../workspace/workspace.mjs';

/** What each package's source may import of the others. */
const ALLOWED: Record<string, string[]> = {
  contract: [],
  hooks: ['contract'],
  components: ['contract', 'hooks'],
  endpoint: ['contract'],
  emulator: ['contract'],
  'calling-emulator': ['contract'],
  testing: ['contract', 'hooks'],
};

const packages = Object.keys(ALLOWED);
const arrows = packages.flatMap((from) => packages.map((to) => ({ from, to })));
const forbidden = arrows.filter(({ from, to }) => !ALLOWED[from]?.includes(to));
const allowed = arrows.filter(({ from, to }) => ALLOWED[from]?.includes(to));

const folder = mkdtempSync(join(tmpdir(), 'anteroom-arrows-'));
const fileOf = (from: string, to: string) => `packages/${from}/src/${to}.ts`;
let refused: Set<string>;

function write(file: string, specifier: string) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), `import { it } from '${specifier}';\nexport const again = it;\n`);
}

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(folder, file));
  for (const { from, to } of arrows) write(fileOf(from, to), `@anteroom/${to}`);
  for (const { from, to } of forbidden) write(fileOf(from, `${to}-subpath`), `@anteroom/${to}/subpath`);
  for (const from of packages) write(fileOf(from, 'inner-file'), '@anteroom/contract/src/roles');
  const { stdout } = spawnSync(
    process.execPath,
    [
      toolScript('@biomejs/biome', 'biome'),
      'lint',
      '--only=style/noRestrictedImports',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const report: { diagnostics: { location: { path: string } }[] } = JSON.parse(stdout);
  refused = new Set(report.diagnostics.map(({ location }) => location.path));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every public package has its arrows written down here', () => {
  expect(publicPackageFolders().map((path) => basename(path))).toEqual(packages.toSorted());
});

test.each(forbidden)('$from cannot import $to, nor a subpath of it', ({ from, to }) => {
  expect(refused).toContain(fileOf(from, to));
  expect(refused).toContain(fileOf(from, `${to}-subpath`));
});

test.each(allowed)('$from may import $to', ({ from, to }) => {
  expect(refused).not.toContain(fileOf(from, to));
});

test.each(packages)('%s cannot reach into the files of another package', (from) => {
  expect(refused).toContain(fileOf(from, 'inner-file'));
});
