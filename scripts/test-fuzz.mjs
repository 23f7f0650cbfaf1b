// `npm run test:fuzz`: sends what a fuzzer makes of openapi.yaml to the endpoint. `-- --short` takes less than a minute.
import { fuzz, fuzzer } from './fuzz.mjs';
import { ensureNode, ensurePackages } from './setup.mjs';
import { summaryLine } from './tally.mjs';

ensureNode();
await ensurePackages();
const { python, reason } = await fuzzer();
if (reason) {
  console.error(`The fuzzer, schemathesis, could not be installed: ${reason}`);
  process.exit(1);
}
const counts = await fuzz(python, { short: process.argv.includes('--short') });
console.log(`\n${summaryLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
