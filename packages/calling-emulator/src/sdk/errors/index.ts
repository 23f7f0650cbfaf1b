export { CallError, deviceError, notAllowed, notAvailable, unsupported } from './CallError.js';
