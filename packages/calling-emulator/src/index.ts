/**
 * Every value that `@azure/communication-calling` exports, over the local emulator and WebRTC. Point that module name here in
 * development (see `./vite`). The types are those of the objects that these values lead to.
 */

export type {
  DominantSpeakersFeature,
  RaiseHandFeature,
  ReactionFeature,
  SpotlightFeature,
} from './features/attention/index.js';
export type { CapabilitiesFeature } from './features/capabilities/index.js';
export type { CaptionsFeature, RealTimeTextFeature } from './features/captions/index.js';
export {
  DiagnosticQuality,
  type DiagnosticsFeature,
  type OptimalVideoCountFeature,
} from './features/diagnostics/index.js';
export { type FeatureOf, Features } from './features/index.js';
export type { RecordingFeature, TranscriptionFeature } from './features/recording/index.js';
export type { DeviceManager } from './sdk/devices/index.js';
export {
  type Call,
  type CallAgent,
  CallAgentKind,
  CallClient,
  CallKind,
  DevicePermissionAccess,
  disconnectCategoryMap,
  IncomingCallKind,
} from './sdk/index.js';
export type { RemoteParticipant } from './sdk/participants/index.js';
export {
  LocalAudioStream,
  LocalVideoStream,
  type RemoteAudioStream,
  type RemoteVideoStream,
  type VideoEffectsFeature,
  VideoStreamRenderer,
  type VideoStreamRendererView,
  type VolumeMeter,
  WbLocalVideoStream,
} from './sdk/streams/index.js';
