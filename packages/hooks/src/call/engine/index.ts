export { type CallEngine, loadCallEngine } from './loadCallEngine.js';
