export { type AdmissionControl, admissionControl } from './admissionControl.js';
export { type EndReason, endReason } from './endReason.js';
export { Meeting, type MeetingSummary } from './Meeting.js';
export { MeetingRegistry } from './MeetingRegistry.js';
export { forbiddenCapability } from './mediaRules.js';
export { type ParticipantChannel, ParticipantSession } from './ParticipantSession.js';
