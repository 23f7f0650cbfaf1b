export { type LockHolder, lockRoom } from './lockRoom.js';
