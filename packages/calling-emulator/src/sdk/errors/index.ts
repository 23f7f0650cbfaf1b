export { CallError, deviceError, notAllowed, unsupported } from './CallError.js';
