export { defaultPolicy } from './defaultPolicy.js';
export { openRoomRequest, readRoomRequest } from './openRoomRequest.js';
export { allowedActions, isAllowed, requireAction } from './permissions.js';
export { withLockedRoom, withOwnRole } from './withLockedRoom.js';
