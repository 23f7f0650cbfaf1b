export { mediaDevices } from './mediaDevices.js';
