export { CallClient } from './CallClient.js';
