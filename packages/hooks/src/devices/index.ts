export {
  type CaptureKind,
  type Device,
  type DeviceAccess,
  type DeviceFailure,
  type DeviceKind,
  type DeviceSnapshot,
  findDevice,
  queryPermission,
} from './browser/index.js';
export {
  createDevices,
  type DeviceMemoryOptions,
  type DeviceStorage,
  type Devices,
  type DevicesOptions,
  DevicesProvider,
  type DevicesProviderProps,
  type DevicesResult,
  useDeviceStore,
  useDevices,
} from './choice/index.js';
export {
  createDevicePreview,
  type DevicePreview,
  type DevicePreviewControls,
  type DevicePreviewOptions,
  type DevicePreviewResult,
  type DevicePreviewState,
  useDevicePreview,
} from './preview/index.js';
export { type SpeakerTestResult, useSpeakerTest } from './speaker/index.js';
