export { Participants } from './Participants.js';
export { RemoteParticipant } from './RemoteParticipant.js';
