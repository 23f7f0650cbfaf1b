export type { CallRating } from './CallFeedback.js';
export { EndedScreen, type EndedScreenProps } from './EndedScreen.js';
