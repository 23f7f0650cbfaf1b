export { type SpeakerTestResult, useSpeakerTest } from './useSpeakerTest.js';
