export { measureLoudness } from './measureLoudness.js';
