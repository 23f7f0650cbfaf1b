export { createDevicePreview, type DevicePreview, type DevicePreviewState } from './createDevicePreview.js';
export {
  type DevicePreviewControls,
  type DevicePreviewOptions,
  type DevicePreviewResult,
  useDevicePreview,
} from './useDevicePreview.js';
