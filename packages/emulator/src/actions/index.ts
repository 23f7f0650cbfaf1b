export { caption } from './captions.js';
export { type Act, participantActions } from './participantActions.js';
