// Starts the example host for the tests, with bundled pages.
import { runNode } from '../scripts/processes/run.mjs';
import { serveBundled } from './bundledPages.mjs';

await serveBundled(['apps/host', '--configLoader', 'native'], { ANTEROOM_EMULATOR: '1' }, (folder) =>
  runNode(['scripts/start.mjs'], { env: { ANTEROOM_PAGES: folder } }),
);
