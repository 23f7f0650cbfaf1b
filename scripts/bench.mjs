// `npm run bench`: runs every bench/*.bench.mjs, or those whose names start with one of the arguments. Reports numbers; no
// number fails it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureNode, ensurePackages } from './setup/setup.mjs';
import { root } from './workspace/workspace.mjs';

const folder = join(root, 'bench');
const results = join(folder, 'results.json');
const SUFFIX = '.bench.mjs';

const number = (value) =>
  value === undefined ? '' : value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 });

/** The cells of one row. */
function cells({ name, value, unit, perSecond, base, comparedWith, ratio, goal }) {
  return {
    measurement: name,
    value: `${number(value)} ${unit}`,
    'per second': number(perSecond),
    'compared with': comparedWith === undefined ? '' : `${comparedWith}: ${number(base)}`,
    ratio: number(ratio),
    goal: goal === undefined ? '' : `<= ${goal}`,
  };
}

function printTable(rows) {
  const lines = [Object.fromEntries(Object.keys(rows[0]).map((title) => [title, title])), ...rows];
  const widths = Object.keys(rows[0]).map((title) => Math.max(...lines.map((line) => line[title].length)));
  for (const line of lines) {
    console.log(
      Object.values(line)
        .map((cell, index) => cell.padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Earlier results. Those that are not measured again are kept. */
function earlier() {
  try {
    return JSON.parse(readFileSync(results, 'utf8')).measurements;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

ensureNode();
await ensurePackages();

const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  .sort();
if (names.length === 0) {
  console.error(`No measurement starts with ${wanted.join(' or ')}.`);
  process.exit(1);
}

const machine = `${cpus()[0]?.model ?? process.arch}, ${cpus().length} cores, Node ${process.versions.node}`;
const measurements = earlier();
for (const name of names) {
  console.log(`\n=== ${name} (${machine})`);
  const { default: measure } = await import(pathToFileURL(join(folder, `${name}${SUFFIX}`)).href);
  const rows = [];
  await measure((row) => {
    rows.push(row);
    console.error(`measured: ${row.name}`);
  });
  measurements[name] = { measuredOn: new Date().toISOString().slice(0, 10), machine, rows };
  printTable(rows.map(cells));
}
writeFileSync(results, `${JSON.stringify({ measurements }, undefined, 2)}\n`);
