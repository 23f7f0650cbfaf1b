export { readAccessToken } from './accessToken.js';
export { EmulatorTransport } from './EmulatorTransport.js';
export { sendSurvey } from './sendSurvey.js';
