export type { CallRating } from './CallFeedback.js';
export { EndedScreen, type EndedScreenProps } from './EndedScreen.js';
export { ErrorScreen, type ErrorScreenProps } from './ErrorScreen.js';
export { JoiningScreen, type JoiningScreenProps } from './JoiningScreen.js';
export { LoadingScreen, type LoadingScreenProps } from './LoadingScreen.js';
export { ScheduledScreen, type ScheduledScreenProps } from './ScheduledScreen.js';
