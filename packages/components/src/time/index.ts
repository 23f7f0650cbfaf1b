export { formatWindow, formatWindowEnd, type WindowFormat } from './formatWindow.js';
export { isSameTime, roomTimeZone } from './roomTimeZone.js';
export { useCountdown } from './useCountdown.js';
export { useNow } from './useNow.js';
export { clockChangeAt, momentOf, ownTimeZone, type WallTime, wallTimeOf } from './zonedTime.js';
