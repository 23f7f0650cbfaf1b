export { DeviceManager } from './DeviceManager.js';
