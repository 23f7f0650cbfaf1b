export { participantsOf, resolvePeople, rosterHandlers, setRole } from './rosterHandlers.js';
