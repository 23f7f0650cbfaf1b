export {
  countdownParts,
  formatAgo,
  formatDuration,
  formatList,
  formatMoment,
  formatWindow,
  isSameDay,
  localesFor,
} from './formatTime.js';
export { messageFormats } from './messageFormats.js';
