export { peopleHandlers } from './peopleHandlers.js';
