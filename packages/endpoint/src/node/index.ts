export { toNodeHandler } from './toNodeHandler.js';
