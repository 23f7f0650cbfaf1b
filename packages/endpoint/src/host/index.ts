export { AuditQueue } from './AuditQueue.js';
export { describeUsers, GUEST } from './describeUsers.js';
export { type EndpointSettings, type HostSettings, settingsOf } from './settings.js';
