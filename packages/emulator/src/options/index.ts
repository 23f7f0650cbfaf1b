export { type EmulatorOptions, type EmulatorSettings, settingsOf } from './EmulatorOptions.js';
