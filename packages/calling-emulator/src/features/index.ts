export { CallFeatures, type FeatureOf, Features } from './callFeatures.js';
