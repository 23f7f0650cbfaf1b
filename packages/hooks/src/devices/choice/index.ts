export type { DeviceStorage } from './createDeviceMemory.js';
export { createDevices, type DeviceMemoryOptions, type Devices } from './createDevices.js';
export { DevicesProvider, type DevicesProviderProps, useDeviceStore } from './DevicesProvider.js';
export { type DevicesOptions, type DevicesResult, useDevices } from './useDevices.js';
