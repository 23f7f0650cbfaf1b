export { CallScreen, type CallScreenProps } from './CallScreen.js';
export { callLocales } from './callLocales.js';
export { type CallUi, loadCallUi } from './engine/index.js';
