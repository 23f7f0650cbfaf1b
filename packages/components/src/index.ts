export { loadCallEngine } from './call/index.js';
<<<<<<< HEAD
export * from './knock/index.js';
=======
export * from './desk/index.js';
>>>>>>> 492c169 (Room desk: a list of rooms, an editor, and a room's details; the example host has them at /desk)
export * from './lobby/index.js';
export * from './locale/index.js';
export * from './room-call/index.js';
export * from './roster/index.js';
export * from './screens/index.js';
export * from './strings/index.js';
export * from './theme/index.js';
