export { CallScreen, type CallScreenProps } from './CallScreen.js';
export { type CallEngine, loadCallEngine } from './engine/loadCallEngine.js';
