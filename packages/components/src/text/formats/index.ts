export {
  countdownParts,
  formatAgo,
  formatDuration,
  formatList,
  formatMoment,
  localesFor,
} from './formatTime.js';
export { messageFormats } from './messageFormats.js';
export { isClockChangeBetween, isSameDay, isSameYear, isTimeRepeated } from './zones.js';
