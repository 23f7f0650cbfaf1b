export { DEVICE_KINDS, type DeviceKind, type LostDevice } from './LostDevice.js';
export { useLostDevices } from './useLostDevices.js';
export type { LostDevices } from './watchLostDevices.js';
