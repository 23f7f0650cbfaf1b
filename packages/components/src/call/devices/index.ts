export { useLostDevices } from './useLostDevices.js';
