export * from './phases.js';
export * from './room.js';
export * from './roomChanges.js';
export * from './roomWindow.js';
