export { CallFeatures, Features } from './callFeatures.js';
