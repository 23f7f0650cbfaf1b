export { type Moved, type MoveOptions, move } from './move.js';
