export type { CallRating } from './CallFeedback.js';
export { EndedScreen, type EndedScreenProps, type Invitation } from './EndedScreen.js';
