// Compiles only if each class has the members of the calling SDK that Microsoft's UI library uses, with matching types.
import type * as sdk from '@azure/communication-calling';
import type {
  Call,
  CallAgent,
  CallClient,
  DeviceManager,
  LocalVideoStream,
  RemoteParticipant,
  RemoteVideoStream,
  VideoEffectsFeature,
  VideoStreamRenderer,
  VideoStreamRendererView,
} from '../src/index.js';
import type { Fits, Listenable, Members } from './StandIn.js';

export type ClassTypes = [
  Fits<typeof CallClient, new (options?: sdk.CallClientOptions) => CallClient>,
  Fits<CallClient, Members<sdk.CallClient, 'createCallAgent' | 'getDeviceManager' | 'feature' | 'dispose'>>,
  Fits<
    ReturnType<CallClient['feature']>,
    Members<sdk.DebugInfoCallClientFeature, 'name' | 'dispose' | 'getEnvironmentInfo'>
  >,
  Fits<CallAgent, Members<sdk.CallAgent, 'kind' | 'displayName' | 'calls' | 'join' | 'startCall' | 'dispose'>>,
  Fits<
    ReturnType<CallAgent['feature']>,
    Listenable & Members<sdk.ActiveCallTransferFeature, 'name' | 'dispose' | 'getActiveCallDetails'>
  >,
  Fits<
    Call,
    Members<
      sdk.Call,
      | 'kind'
      | 'id'
      | 'callerInfo'
      | 'direction'
      | 'state'
      | 'callEndReason'
      | 'isMuted'
      | 'isIncomingAudioMuted'
      | 'muteIncomingAudio'
      | 'unmuteIncomingAudio'
      | 'isScreenSharingOn'
      | 'isLocalVideoStarted'
      | 'localVideoStreams'
      | 'localAudioStreams'
      | 'remoteParticipants'
      | 'role'
      | 'mute'
      | 'unmute'
      | 'startVideo'
      | 'stopVideo'
      | 'startScreenSharing'
      | 'stopScreenSharing'
      | 'hold'
      | 'resume'
      | 'hangUp'
      | 'removeParticipant'
      | 'addParticipant'
      | 'muteAllRemoteParticipants'
      | 'sendDtmf'
    >
  >,
  Fits<Call['info'], Members<sdk.CallInfo, 'groupId' | 'threadId' | 'participantId' | 'getServerCallId'>>,
  Fits<Call['feature'], (factory: string) => object>,
  Fits<
    DeviceManager,
    Members<
      sdk.DeviceManager,
      | 'isSpeakerSelectionAvailable'
      | 'selectedMicrophone'
      | 'selectedSpeaker'
      | 'getCameras'
      | 'getMicrophones'
      | 'getSpeakers'
      | 'selectMicrophone'
      | 'selectSpeaker'
      | 'askDevicePermission'
    >
  >,
  Fits<typeof LocalVideoStream, new (source: sdk.VideoDeviceInfo) => LocalVideoStream>,
  Fits<
    LocalVideoStream,
    Members<
      sdk.LocalVideoStream,
      'source' | 'mediaStreamType' | 'feature' | 'switchSource' | 'getMediaStream' | 'dispose'
    >
  >,
  Fits<
    VideoEffectsFeature,
    Members<sdk.VideoEffectsFeature, 'name' | 'activeEffects' | 'isSupported' | 'startEffects' | 'stopEffects'>
  >,
  Fits<
    RemoteParticipant,
    Members<
      sdk.RemoteParticipant,
      | 'identifier'
      | 'displayName'
      | 'state'
      | 'callEndReason'
      | 'videoStreams'
      | 'isMuted'
      | 'isSpeaking'
      | 'role'
      | 'mute'
    >
  >,
  Fits<
    RemoteVideoStream,
    Members<sdk.RemoteVideoStream, 'id' | 'mediaStreamType' | 'isAvailable' | 'isReceiving' | 'size' | 'getMediaStream'>
  >,
  Fits<typeof VideoStreamRenderer, new (stream: LocalVideoStream | RemoteVideoStream) => VideoStreamRenderer>,
  Fits<VideoStreamRenderer, Members<sdk.VideoStreamRenderer, 'size' | 'createView' | 'dispose'>>,
  Fits<
    VideoStreamRendererView,
    Members<sdk.VideoStreamRendererView, 'scalingMode' | 'isMirrored' | 'target' | 'updateScalingMode' | 'dispose'>
  >,
  Fits<CallAgent | Call | DeviceManager | LocalVideoStream | RemoteParticipant | RemoteVideoStream, Listenable>,
];
