export { correctIndex, indexChanges, writeIndex } from './memberIndex.js';
export { copyOf, correctCopy, differs, phaseOf, readServiceRoom } from './roomCopy.js';
export { rosterOf, serviceRoomOf } from './roomReads.js';
