export { FIRST_YEAR, LAST_YEAR, readDate, utcDate, writeDate } from './dateTexts.js';
export { HALF_HOURS, readTime, writeTime } from './timeTexts.js';
