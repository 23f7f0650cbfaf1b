export { DominantSpeakersFeature } from './DominantSpeakersFeature.js';
export { RaiseHandFeature } from './RaiseHandFeature.js';
export { ReactionFeature } from './ReactionFeature.js';
export { SpotlightFeature } from './SpotlightFeature.js';
