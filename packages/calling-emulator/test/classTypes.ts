// Compiles only if each class has every member of the calling SDK's class, also optional ones, with matching types.
import type * as sdk from '@azure/communication-calling';
import type {
  Call,
  CallAgent,
  CallClient,
  DeviceManager,
  LocalAudioStream,
  LocalVideoStream,
  RemoteAudioStream,
  RemoteParticipant,
  RemoteVideoStream,
  VideoEffectsFeature,
  VideoStreamRenderer,
  VideoStreamRendererView,
  VolumeMeter,
  WbLocalVideoStream,
} from '../src/index.js';
import type { Fits, Listenable, Whole } from './StandIn.js';

export type ClassTypes = [
  Fits<typeof CallClient, new (options?: sdk.CallClientOptions) => CallClient>,
  Fits<CallClient, Whole<sdk.CallClient>>,
  Fits<ReturnType<CallClient['feature']>, Whole<sdk.DebugInfoCallClientFeature>>,
  Fits<CallAgent, Whole<sdk.CallAgent>>,
  Fits<ReturnType<CallAgent['feature']>, Listenable & Whole<sdk.ActiveCallTransferFeature>>,
  // `feature` is checked for each feature, in featureTypes.ts.
  Fits<Call, Omit<Whole<sdk.Call>, 'feature'>>,
  Fits<Call['info'], Whole<sdk.CallInfo>>,
  Fits<Call['feature'], (factory: string) => object>,
  Fits<DeviceManager, Whole<sdk.DeviceManager>>,
  Fits<typeof LocalVideoStream, new (source: sdk.VideoDeviceInfo) => LocalVideoStream>,
  Fits<LocalVideoStream, Whole<sdk.LocalVideoStream>>,
  Fits<LocalAudioStream, Whole<sdk.LocalAudioStream>>,
  Fits<WbLocalVideoStream, Whole<sdk.WbLocalVideoStream>>,
  Fits<RemoteAudioStream, Whole<sdk.RemoteAudioStream>>,
  Fits<VolumeMeter, Whole<sdk.Volume>>,
  Fits<Call['lobby'], Whole<sdk.Lobby>>,
  Fits<VideoEffectsFeature, Whole<sdk.VideoEffectsFeature>>,
  Fits<RemoteParticipant, Whole<sdk.RemoteParticipant>>,
  Fits<RemoteVideoStream, Whole<sdk.RemoteVideoStream>>,
  Fits<typeof VideoStreamRenderer, new (stream: LocalVideoStream | RemoteVideoStream) => VideoStreamRenderer>,
  Fits<VideoStreamRenderer, Whole<sdk.VideoStreamRenderer>>,
  Fits<VideoStreamRendererView, Whole<sdk.VideoStreamRendererView>>,
  Fits<CallAgent | Call | DeviceManager | LocalVideoStream | RemoteParticipant | RemoteVideoStream, Listenable>,
];
