export { stopTracks } from './cameraCapture.js';
export { LocalAudioStream } from './LocalAudioStream.js';
export { type LocalVideoLease, LocalVideoStream } from './LocalVideoStream.js';
export { RemoteAudioStream } from './RemoteAudioStream.js';
export { RemoteVideoStream } from './RemoteVideoStream.js';
export type { VideoEffectsFeature } from './VideoEffectsFeature.js';
export { VideoStreamRenderer, type VideoStreamRendererView } from './VideoStreamRenderer.js';
export { VolumeMeter } from './VolumeMeter.js';
export { WbLocalVideoStream } from './WbLocalVideoStream.js';
