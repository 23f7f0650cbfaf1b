// `npm test`: runs everything that CI checks. `npm test -- units stories` runs the steps whose names start with these words.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzzer } from './fuzz/fuzz.mjs';
import { CODE_FOLDERS } from './imports/rules.mjs';
import { ensureLiveKit } from './livekit/findLiveKit.mjs';
import { runNode } from './processes/run.mjs';
import { countPlaywright, countVitest, stepCounts, summaryLine, total } from './results/tally.mjs';
import { findChromium, majorVersion } from './setup/chromium.mjs';
import { ensureChromium, ensureNode, ensurePackages, ensurePostgres } from './setup/setup.mjs';
import { root, toolScript } from './workspace/workspace.mjs';

const IMPORTS = ['--config', 'scripts/imports/rules.mjs', '--output-type', 'err-long', ...CODE_FOLDERS];
/** A step that takes longer hangs. The longest takes about ten minutes on two quiet cores, and six times that on busy ones. */
const STEP_LIMIT_MS = 60 * 60_000;
const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };

const command = (name, title, ...commands) => ({ name, title, commands: () => commands });
const vitest = (name, title, project, ...options) => ({
  name,
  title,
  count: countVitest,
  commands: (report) => [
    [
      toolScript('vitest'),
      'run',
      `--project=${project}`,
      ...options,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  ],
});

function allSteps() {
  const biome = toolScript('@biomejs/biome', 'biome');
  const depcruise = toolScript('dependency-cruiser', 'depcruise');
  const tsc = toolScript('typescript', 'tsc');
  const e2eConfig = 'e2e/playwright.config.ts';
  return [
    command('format', 'Format and lint', [biome, 'ci', '.']),
    command('imports', 'Imports and folders', ['scripts/imports/check-folders.mjs'], [depcruise, ...IMPORTS]),
    command('types', 'Types', [tsc, '--build'], [tsc, '--project', 'tsconfig.tests.json']),
    // Two files at a time even on two cores, because many tests only wait for processes that they started.
    vitest('units', 'Units in Node', 'node', '--maxWorkers=2'),
    vitest('units-browser', 'Units in a real page', 'browser'),
    vitest('stories', 'Stories, with axe', 'stories'),
    {
      name: 'fuzz',
      title: 'A short run of the fuzzer',
      count: (report) => report,
      prepare: async () => (await fuzzer()).reason,
      commands: (report) => [['scripts/test-fuzz.mjs', '--short', `--report=${report}`]],
    },
    command('build', 'Build and pack', ['scripts/pack.mjs']),
    vitest('packages', 'The packages as a whole', 'packages'),
    {
      name: 'hosts',
      title: 'The endpoint in every kind of server',
      count: (report) => report,
      commands: (report) => [['scripts/test-hosts.mjs', '--packed', `--report=${report}`]],
    },
    {
      name: 'e2e',
      title: 'End to end',
      count: countPlaywright,
      absent: !existsSync(join(root, e2eConfig)),
      commands: () => [[toolScript('@playwright/test', 'playwright'), 'test', '-c', e2eConfig, '--reporter=list,json']],
    },
  ];
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs the commands of a step until one fails. */
async function runStep({ name, title, count, absent, prepare, commands }, reports) {
  console.log(`\n=== ${title} (${name})`);
  const reason = await prepare?.();
  if (reason) {
    console.log(`Skipped: ${reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (absent) {
    console.log('Nothing to run yet.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const report = join(reports, `${name}.json`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  let code = 0;
  for (const args of commands(report)) {
    const result = await runNode(args, { env, limitMs: STEP_LIMIT_MS });
    if (result.signal) process.exit(result.code || 1);
    code = result.code;
    if (code !== 0) break;
  }
  if (!count) return code === 0 ? ONE_PASSED : stepCounts(code, undefined);
  const written = readReport(report);
  return stepCounts(code, written && count(written));
}

function warnIfNotCompared() {
  const { system, chromium } = JSON.parse(readFileSync(join(root, 'stories/pictures/madeWith.json'), 'utf8'));
  const here = majorVersion(findChromium());
  if (here === chromium && process.platform === system.toLowerCase()) return;
  console.warn(
    `PICTURES OF STORIES WERE NOT COMPARED: they are from Chromium ${chromium} on ${system}, but this is Chromium ${here} on ${process.platform}.`,
  );
}

ensureNode();
await ensurePackages();

const wanted = process.argv.slice(2);
const steps = allSteps().filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
if (steps.length === 0) {
  console.error(
    `No step starts with ${wanted.join(' or ')}. The steps are: ${allSteps()
      .map(({ name }) => name)
      .join(', ')}.`,
  );
  process.exit(1);
}
await ensureChromium();
if (steps.some(({ name }) => name === 'units')) {
  await ensurePostgres();
  await ensureLiveKit();
}

const reports = mkdtempSync(join(tmpdir(), 'anteroom-test-'));
const results = [];
for (const step of steps) results.push({ name: step.name, ...(await runStep(step, reports)) });
rmSync(reports, { recursive: true, force: true });

console.log('\n=== Summary');
for (const result of results) console.log(`${result.name}: ${summaryLine(result)}`);
if (steps.some(({ name }) => name === 'stories')) warnIfNotCompared();
const sum = total(results);
console.log(summaryLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
