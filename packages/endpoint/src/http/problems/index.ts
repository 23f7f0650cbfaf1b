export { bodyReadBefore } from './bodyReadBefore.js';
export { InvalidRequest, invalidBody } from './InvalidRequest.js';
export {
  forbidden,
  halfDone,
  notInCall,
  notInvited,
  notSupported,
  roomChanged,
  roomExpired,
  roomNotFound,
} from './roomProblems.js';
export { RETRY_AFTER_MS, tooSlow } from './tooSlow.js';
