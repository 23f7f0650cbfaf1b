export { AnteroomRoot, type AnteroomRootProps } from './AnteroomRoot.js';
export type { AnteroomTheme } from './resolveTheme.js';
