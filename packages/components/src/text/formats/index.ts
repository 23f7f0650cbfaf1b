export {
  countdownParts,
  formatAgo,
  formatDuration,
  formatList,
  formatMoment,
  isSameDay,
  localesFor,
} from './formatTime.js';
export { messageFormats } from './messageFormats.js';
