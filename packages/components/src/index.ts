export { loadCallEngine } from './call/index.js';
export * from './knock/index.js';
export * from './lobby/index.js';
export * from './locale/index.js';
export * from './room-call/index.js';
export * from './roster/index.js';
export * from './screens/index.js';
export * from './strings/index.js';
export * from './theme/index.js';
