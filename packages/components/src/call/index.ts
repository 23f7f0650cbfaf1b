export { CallScreen, type CallScreenProps } from './CallScreen.js';
export { callLocales } from './callLocales.js';
export { loadCallUi } from './engine/index.js';
