// Compiles only while each feature of a call has the members that Microsoft's UI library uses, with types that fit.
import type * as sdk from '@azure/communication-calling';
import type { FeatureOf, Features } from '../src/index.js';
import type { Fits, Listenable, Whole } from './StandIn.js';

/** What the UI library uses of each feature of a call. */
interface UsedFeatures {
  BreakoutRooms: Whole<sdk.BreakoutRoomsCallFeature>;
  CallSurvey: Whole<sdk.CallSurveyFeature>;
  Capabilities: Whole<sdk.CapabilitiesFeature>;
  Captions: Omit<Whole<sdk.CaptionsCallFeature>, 'captions'> & {
    captions: Listenable & Whole<sdk.Captions>;
  };
  DominantSpeakers: Whole<sdk.DominantSpeakersCallFeature>;
  DataChannel: Whole<sdk.DataChannelCallFeature>;
  MediaStats: Whole<sdk.MediaStatsCallFeature>;
  MediaAccess: Whole<sdk.MediaAccessCallFeature>;
  OptimalVideoCount: Whole<sdk.OptimalVideoCountCallFeature>;
  PPTLive: Whole<sdk.PPTLiveCallFeature>;
  RaiseHand: Whole<sdk.RaiseHandCallFeature>;
  Reaction: Whole<sdk.ReactionCallFeature>;
  RealTimeText: Whole<sdk.RealTimeTextFeature>;
  Recording: Whole<sdk.RecordingCallFeature>;
  Spotlight: Whole<sdk.SpotlightCallFeature>;
  TogetherMode: Whole<sdk.TogetherModeCallFeature>;
  Transcription: Whole<sdk.TranscriptionCallFeature>;
  Transfer: Whole<sdk.TransferCallFeature>;
  UserFacingDiagnostics: Omit<Whole<sdk.UserFacingDiagnosticsFeature>, 'network' | 'media'> & {
    network: Listenable & Whole<sdk.NetworkDiagnostics>;
    media: Listenable & Whole<sdk.MediaDiagnostics>;
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
