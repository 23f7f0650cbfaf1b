export { onceOnly } from './onceOnly.js';
