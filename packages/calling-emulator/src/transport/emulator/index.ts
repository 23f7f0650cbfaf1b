export { readAccessToken } from './accessToken.js';
export { EmulatorTransport } from './EmulatorTransport.js';
