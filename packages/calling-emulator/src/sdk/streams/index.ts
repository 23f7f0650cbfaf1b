export { stopTracks } from './cameraCapture.js';
export { type LocalVideoLease, LocalVideoStream } from './LocalVideoStream.js';
export { RemoteVideoStream } from './RemoteVideoStream.js';
export { VideoStreamRenderer } from './VideoStreamRenderer.js';
