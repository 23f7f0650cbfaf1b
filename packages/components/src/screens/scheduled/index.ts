export { ScheduledScreen, type ScheduledScreenProps } from './ScheduledScreen.js';
