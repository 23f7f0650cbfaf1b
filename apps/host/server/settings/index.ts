export { CannotStart } from './CannotStart.js';
export { readSettings, refuseArguments, type Settings } from './settings.js';
