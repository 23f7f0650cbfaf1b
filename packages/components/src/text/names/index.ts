export { shownName, shownText, visibleName } from './visibleName.js';
