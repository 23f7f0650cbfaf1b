export { peopleWords } from './peopleWords.js';
export { isolatedTitle, shownName, shownTitle, visibleName } from './visibleName.js';
