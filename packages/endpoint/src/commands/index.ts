export { checkCommand } from './checkCommand.js';
export { reconcileCommand } from './reconcileCommand.js';
