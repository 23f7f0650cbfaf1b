export { defaultPolicy } from './defaultPolicy.js';
export { openRoomRequest } from './openRoomRequest.js';
export { allowedActions, isAllowed, requireAction } from './permissions.js';
