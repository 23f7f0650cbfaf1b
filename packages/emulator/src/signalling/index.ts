export { SessionTickets } from './SessionTickets.js';
export { SurveyStore } from './SurveyStore.js';
export { signallingServer } from './signallingServer.js';
