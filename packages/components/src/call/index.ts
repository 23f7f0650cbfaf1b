export { CallScreen, type CallScreenProps } from './CallScreen.js';
export { callLocales } from './callLocales.js';
export { type CallEngine, loadCallEngine } from './engine/index.js';
