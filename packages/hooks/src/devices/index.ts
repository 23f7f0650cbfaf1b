export type { DeviceStorage } from './choice/createDeviceMemory.js';
export {
  createDevicePreview,
  type DevicePreview,
  type DevicePreviewState,
} from './preview/createDevicePreview.js';
export { createDevices, type DeviceMemoryOptions, type Devices } from './choice/createDevices.js';
export type { CaptureKind, Device, DeviceAccess, DeviceFailure, DeviceKind, DeviceSnapshot } from './browser/Device.js';
export { DevicesProvider, type DevicesProviderProps } from './choice/DevicesProvider.js';
export {
  type DevicePreviewControls,
  type DevicePreviewOptions,
  type DevicePreviewResult,
  useDevicePreview,
} from './preview/useDevicePreview.js';
export { type DevicesOptions, type DevicesResult, useDevices } from './choice/useDevices.js';
export { type SpeakerTestResult, useSpeakerTest } from './speaker/useSpeakerTest.js';
