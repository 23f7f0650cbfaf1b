// `npm run test:fuzz`: fuzzes the endpoint with requests derived from openapi.yaml. `-- --short` takes less than a minute;
// `--report=FILE` writes the counts as JSON.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz, fuzzer } from './fuzz/fuzz.mjs';
import { summaryLine } from './results/tally.mjs';
import { ensureNode, ensurePackages } from './setup/setup.mjs';

const { values } = parseArgs({ options: { short: { type: 'boolean' }, report: { type: 'string' } } });
ensureNode();
await ensurePackages();
const { python, reason } = await fuzzer();
if (reason) {
  console.error(`The fuzzer, schemathesis, can't run: ${reason}`);
  process.exit(1);
}
const counts = await fuzz(python, values);
if (values.report) writeFileSync(values.report, JSON.stringify(counts));
console.log(`\n${summaryLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
