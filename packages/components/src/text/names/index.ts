export { peopleWords } from './peopleWords.js';
export { shownName, shownText, visibleName } from './visibleName.js';
