export { AnteroomRoot, type AnteroomRootProps } from './AnteroomRoot.js';
export { clamped } from './clamped.js';
export { entrance } from './entrance.js';
export { isDark } from './isDark.js';
export type { AnteroomTheme } from './resolveTheme.js';
export { belowWide, fromTheTop, medium, narrow, page, touchTarget, wide } from './sizes.js';
export { visuallyHidden } from './visuallyHidden.js';
