export { DataChannelFeature } from './DataChannelFeature.js';
