export type { Strings } from '../text/index.js';
