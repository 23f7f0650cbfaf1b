export { correctIndex, indexChanges, writeIndex } from './memberIndex.js';
export { copyOf, correctCopy, detailsOfElsewhere, differs, phaseOf, readServiceRoom, UNTITLED } from './roomCopy.js';
export { rosterOf, serviceRoomOf } from './roomReads.js';
