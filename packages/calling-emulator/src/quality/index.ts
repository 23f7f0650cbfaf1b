export { CallHealth } from './CallHealth.js';
