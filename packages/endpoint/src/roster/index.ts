export { changeParticipants } from './changeParticipants.js';
export { changeRoster, undoRoster } from './changeRoster.js';
export { listParticipants } from './listParticipants.js';
export { resolvePeople } from './resolvePeople.js';
