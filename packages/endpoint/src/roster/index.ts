export { auditRoster } from './auditRoster.js';
export { changeRoster, undoRoster } from './changeRoster.js';
export { listParticipants } from './listParticipants.js';
export { everyoneOn, firstPage } from './participantsPage.js';
export { createMissingIds, findIds, resolvePeople, rolesById } from './resolvePeople.js';
