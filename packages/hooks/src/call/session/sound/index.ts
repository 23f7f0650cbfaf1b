export type { CallSound } from './CallSound.js';
export { createAcsSound } from './createAcsSound.js';
