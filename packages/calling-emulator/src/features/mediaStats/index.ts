export { MediaStatsFeature } from './MediaStatsFeature.js';
