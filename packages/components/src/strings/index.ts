export type { Strings } from '../text/index.js';
export * from '../text/strings/index.js';
