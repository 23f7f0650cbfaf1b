export { SharedReads } from './SharedReads.js';
export { TimedOut, untilAborted, withinTimeLimit } from './timeLimit.js';
