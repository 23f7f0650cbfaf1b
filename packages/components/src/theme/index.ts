export { AnteroomRoot, type AnteroomRootProps } from './AnteroomRoot.js';
export { belowWide, medium, narrow, wide } from './containers.js';
export { entrance } from './entrance.js';
export { isDark } from './isDark.js';
export type { AnteroomTheme } from './resolveTheme.js';
export { touchTarget } from './touchTarget.js';
export { visuallyHidden } from './visuallyHidden.js';
