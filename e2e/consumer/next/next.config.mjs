import { fileURLToPath } from 'node:url';

export default {
  // Node can't import Fluent UI's package as it is.
  bundlePagesRouterDependencies: true,
  // The packages are installed one folder up.
  turbopack: { root: fileURLToPath(new URL('..', import.meta.url)) },
};
