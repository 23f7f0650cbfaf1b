export {
  everyoneOn,
  participantsOf,
  resolvePeople,
  rosterHandlers,
  rosterPage,
  setRole,
  userNamed,
} from './rosterHandlers.js';
