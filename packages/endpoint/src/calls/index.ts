export { actInCall } from './actInCall.js';
export { receiveMessage } from './receiveMessage.js';
