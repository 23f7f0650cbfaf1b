export { checkCommand } from './checkCommand.js';
export { moveCommand } from './moveCommand.js';
export { reconcileCommand } from './reconcileCommand.js';
