// Serves the pages with Microsoft's parts alone, bundled.
import { runNode } from '../scripts/processes/run.mjs';
import { serveBundled, VITE } from './bundledPages.mjs';

const config = ['--config', 'e2e/plain/vite.config.ts', '--configLoader', 'native'];

await serveBundled(config, {}, (folder) => runNode([...VITE, 'preview', ...config, '--outDir', folder]));
