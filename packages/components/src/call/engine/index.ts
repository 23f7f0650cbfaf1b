export { type CallUi, loadCallUi } from './loadCallUi.js';
