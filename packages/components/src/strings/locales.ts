export type { LocaleName } from '../text/index.js';
