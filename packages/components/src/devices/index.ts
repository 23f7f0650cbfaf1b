export { DeviceCheck } from './DeviceCheck.js';
export { DeviceFields, type DeviceFieldsProps } from './DeviceFields.js';
export { DevicePreview, type InvitedMe } from './DevicePreview.js';
export { SpeakerTest } from './SpeakerTest.js';
