// Regenerates STYLING.md: node --conditions=anteroom-source --import tsx packages/components/scripts/generate.ts
import { writeFileSync } from 'node:fs';
import { stylingPage } from './stylingPage.js';

writeFileSync(new URL('../STYLING.md', import.meta.url), stylingPage());
console.log('packages/components/STYLING.md');
