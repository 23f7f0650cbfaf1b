export { foldText } from './foldText.js';
