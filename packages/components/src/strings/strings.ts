export { defaultStrings } from '../text/strings/index.js';
