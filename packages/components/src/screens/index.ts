export type { CallRating } from './ended/CallFeedback.js';
export { EndedScreen, type EndedScreenProps } from './ended/EndedScreen.js';
export { ErrorScreen, type ErrorScreenProps } from './error/ErrorScreen.js';
export { JoiningScreen, type JoiningScreenProps } from './joining/JoiningScreen.js';
export { LoadingScreen, type LoadingScreenProps } from './loading/LoadingScreen.js';
export { ScheduledScreen, type ScheduledScreenProps } from './scheduled/ScheduledScreen.js';
