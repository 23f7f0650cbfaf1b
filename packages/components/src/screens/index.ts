export { type CallRating, EndedScreen, type EndedScreenProps, type Invitation } from './ended/index.js';
export { ErrorScreen, type ErrorScreenProps } from './error/index.js';
export { JoiningScreen, type JoiningScreenProps } from './joining/index.js';
export { LoadingScreen, type LoadingScreenProps } from './loading/index.js';
export { ScheduledScreen, type ScheduledScreenProps } from './scheduled/index.js';
