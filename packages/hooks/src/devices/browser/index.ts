export { isBlockedByPage, tellHowToAllow } from './blockedByPage.js';
export { canRouteSound } from './canRouteSound.js';
export type { CaptureKind, Device, DeviceAccess, DeviceFailure, DeviceKind, DeviceSnapshot } from './Device.js';
export { failureOf } from './failureOf.js';
export { findDevice, isSameDevice, listDevices, mediaDevices, release } from './mediaDevices.js';
export { deviceOf, openDevice } from './openDevice.js';
export { queryPermission } from './queryPermission.js';
export { selectSpeaker } from './selectSpeaker.js';
