export { RecordingFeature } from './RecordingFeature.js';
export { TranscriptionFeature } from './TranscriptionFeature.js';
