export { CaptionsFeature } from './CaptionsFeature.js';
export { RealTimeTextFeature } from './RealTimeTextFeature.js';
