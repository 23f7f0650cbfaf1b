export { CapabilitiesFeature } from './CapabilitiesFeature.js';
