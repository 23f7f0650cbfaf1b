export { loadCallUi } from './loadCallUi.js';
