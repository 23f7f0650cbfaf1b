export { AddToCalendar } from './AddToCalendar.js';
