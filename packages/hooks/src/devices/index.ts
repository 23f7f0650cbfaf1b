export type { DeviceStorage } from './createDeviceMemory.js';
export {
  createDevicePreview,
  type DevicePreview,
  type DevicePreviewState,
} from './createDevicePreview.js';
export { createDevices, type DeviceMemoryOptions, type Devices } from './createDevices.js';
export type { CaptureKind, Device, DeviceAccess, DeviceFailure, DeviceKind, DeviceSnapshot } from './Device.js';
export { DevicesProvider, type DevicesProviderProps } from './DevicesProvider.js';
export {
  type DevicePreviewControls,
  type DevicePreviewOptions,
  type DevicePreviewResult,
  useDevicePreview,
} from './useDevicePreview.js';
export { type DevicesOptions, type DevicesResult, useDevices } from './useDevices.js';
export { type SpeakerTestResult, useSpeakerTest } from './useSpeakerTest.js';
