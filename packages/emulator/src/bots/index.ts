export type { CrowdSummary } from './Crowd.js';
export { CrowdRegistry } from './CrowdRegistry.js';
export type { CrowdOptions } from './CrowdRequest.js';
