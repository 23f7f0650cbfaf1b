export {
  countdownParts,
  formatAgo,
  formatDuration,
  formatList,
  formatMoment,
  localesFor,
} from './formatTime.js';
export { isolated, withClosedDirections, withoutIsolates } from './isolated.js';
export { messageFormats } from './messageFormats.js';
export { textDirection } from './textDirection.js';
export { isClockChangeBetween, isSameDay, isSameYear, isTimeRepeated } from './zones.js';
