export { actInCall } from './actInCall.js';
