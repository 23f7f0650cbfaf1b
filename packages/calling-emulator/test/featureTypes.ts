// Compiles only while each feature of a call has the members that Microsoft's UI library uses, with types that fit.
import type * as sdk from '@azure/communication-calling';
import type { FeatureOf, Features } from '../src/index.js';
import type { Fits, Listenable, Members } from './StandIn.js';

type Common = 'name' | 'dispose';

/** What the UI library uses of each feature of a call. */
interface UsedFeatures {
  BreakoutRooms: Members<sdk.BreakoutRoomsCallFeature, Common | 'assignedBreakoutRooms'>;
  CallSurvey: Members<sdk.CallSurveyFeature, Common | 'submitSurvey'>;
  Capabilities: Members<sdk.CapabilitiesFeature, Common | 'capabilities'>;
  Captions: Members<sdk.CaptionsCallFeature, Common> & {
    captions: Listenable &
      Members<
        sdk.Captions,
        | 'kind'
        | 'isCaptionsFeatureActive'
        | 'supportedSpokenLanguages'
        | 'activeSpokenLanguage'
        | 'startCaptions'
        | 'stopCaptions'
        | 'setSpokenLanguage'
      >;
  };
  DominantSpeakers: Members<sdk.DominantSpeakersCallFeature, Common | 'dominantSpeakers'>;
  DataChannel: Members<sdk.DataChannelCallFeature, Common | 'createDataChannelSender'>;
  MediaStats: Members<sdk.MediaStatsCallFeature, Common | 'createCollector'>;
  MediaAccess: Members<
    sdk.MediaAccessCallFeature,
    | Common
    | 'getAllOthersMediaAccess'
    | 'getMeetingMediaAccess'
    | 'permitAudio'
    | 'forbidAudio'
    | 'permitOthersAudio'
    | 'forbidOthersAudio'
    | 'permitVideo'
    | 'forbidVideo'
    | 'permitOthersVideo'
    | 'forbidOthersVideo'
  >;
  OptimalVideoCount: Members<sdk.OptimalVideoCountCallFeature, Common | 'optimalVideoCount'>;
  PPTLive: Members<sdk.PPTLiveCallFeature, Common | 'isActive' | 'activePresenterId' | 'target'>;
  RaiseHand: Members<
    sdk.RaiseHandCallFeature,
    Common | 'getRaisedHands' | 'raiseHand' | 'lowerHand' | 'lowerHands' | 'lowerAllHands'
  >;
  Reaction: Members<sdk.ReactionCallFeature, Common | 'sendReaction'>;
  RealTimeText: Members<sdk.RealTimeTextFeature, Common | 'sendRealTimeText'>;
  Recording: Members<sdk.RecordingCallFeature, Common | 'isRecordingActive'>;
  Spotlight: Members<
    sdk.SpotlightCallFeature,
    | Common
    | 'maxParticipantsToSpotlight'
    | 'getSpotlightedParticipants'
    | 'startSpotlight'
    | 'stopSpotlight'
    | 'stopAllSpotlight'
  >;
  TogetherMode: Members<
    sdk.TogetherModeCallFeature,
    Common | 'togetherModeStream' | 'togetherModeSeatingMap' | 'sceneSize' | 'start'
  >;
  Transcription: Members<sdk.TranscriptionCallFeature, Common | 'isTranscriptionActive'>;
  Transfer: Members<sdk.TransferCallFeature, Common>;
  UserFacingDiagnostics: Members<sdk.UserFacingDiagnosticsFeature, Common> & {
    network: Listenable & Members<sdk.NetworkDiagnostics, 'getLatest'>;
    media: Listenable & Members<sdk.MediaDiagnostics, 'getLatest'>;
  };
}

export type FeatureTypes = [
  // Active calls are in preview: the SDK declares the feature, but no key for it yet.
  Fits<keyof typeof Features, keyof typeof sdk.Features | 'ActiveCallTransfer'>,
  Fits<
    { [Name in keyof UsedFeatures]: FeatureOf<Name> },
    { [Name in keyof UsedFeatures]: Listenable & UsedFeatures[Name] }
  >,
];
