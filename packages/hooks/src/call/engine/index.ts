export { type CallEngine, type CallUi, type LoadCallEngineOptions, loadCallEngine } from './loadCallEngine.js';
