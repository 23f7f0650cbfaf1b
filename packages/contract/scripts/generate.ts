// Regenerates openapi.yaml and ERRORS.md: node --conditions=anteroom-source --import tsx packages/contract/scripts/generate.ts
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.js';

for (const [path, text] of Object.entries(generatedFiles())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`packages/contract/${path}`);
}
