export { type IcuTexts, icuStrings } from './icuStrings.js';
