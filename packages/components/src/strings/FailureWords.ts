export type { FailureWords } from '../text/strings/index.js';
